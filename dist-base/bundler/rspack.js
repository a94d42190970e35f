import {
  wirecopy
} from "../host-7WUDR4WR.js";
import "../host-PU5WE4AZ.js";

// src/hosts/bundler/rspack.ts
var wirecopy2 = wirecopy.rspack;
export {
  wirecopy2 as wirecopy
};
