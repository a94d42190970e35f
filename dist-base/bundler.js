import {
  wirecopy
} from "./host-7WUDR4WR.js";
import "./host-PU5WE4AZ.js";
export {
  wirecopy
};
