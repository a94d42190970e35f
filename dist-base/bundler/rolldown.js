import {
  wirecopy
} from "../host-7WUDR4WR.js";
import "../host-PU5WE4AZ.js";

// src/hosts/bundler/rolldown.ts
var wirecopy2 = wirecopy.rolldown;
export {
  wirecopy2 as wirecopy
};
