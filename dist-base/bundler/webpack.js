import {
  wirecopy
} from "../host-7WUDR4WR.js";
import "../host-PU5WE4AZ.js";

// src/hosts/bundler/webpack.ts
var wirecopy2 = wirecopy.webpack;
export {
  wirecopy2 as wirecopy
};
