import {
  wirecopy
} from "../host-7WUDR4WR.js";
import "../host-PU5WE4AZ.js";

// src/hosts/bundler/vite.ts
var wirecopy2 = wirecopy.vite;
export {
  wirecopy2 as wirecopy
};
