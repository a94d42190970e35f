"use strict";Object.defineProperty(exports, "__esModule", {value: true});





var _chunk6EXLYP6Icjs = require('./chunk-6EXLYP6I.cjs');
require('./chunk-GGC7F3GU.cjs');
require('./chunk-KHSK6LXB.cjs');
require('./chunk-IW2CLHZH.cjs');
require('./chunk-VX5NLCVE.cjs');
require('./chunk-H7VXLDJW.cjs');
require('./chunk-C6WOCEPZ.cjs');
require('./chunk-DOVRUSON.cjs');
require('./chunk-U2KY26NL.cjs');
require('./chunk-KQGNPHMK.cjs');
require('./chunk-DCAEOTAU.cjs');
require('./chunk-NMWA73MP.cjs');
require('./chunk-OKVUCM2U.cjs');
require('./chunk-LO6RJL3C.cjs');
require('./chunk-Y3J5BAKH.cjs');
require('./chunk-K7RRLWUP.cjs');
require('./chunk-OOEJC6ZK.cjs');
require('./chunk-MCDIXZI6.cjs');
require('./chunk-Y4NIY6SH.cjs');
require('./chunk-O5MZDMQ4.cjs');
require('./chunk-QWIF5N4K.cjs');
require('./chunk-GPU7YA55.cjs');
require('./chunk-Z5IWJBZM.cjs');
require('./chunk-3A2YGZ5B.cjs');
require('./chunk-IDNNKZ4O.cjs');
require('./chunk-46VG2477.cjs');
require('./chunk-JWLGQQU3.cjs');
require('./chunk-YOB4HYVH.cjs');
require('./chunk-N254NRHT.cjs');






exports.fromMarkdown = _chunk6EXLYP6Icjs.fromMarkdown; exports.markdown = _chunk6EXLYP6Icjs.markdown; exports.markdownFormat = _chunk6EXLYP6Icjs.markdownFormat; exports.readMarkdown = _chunk6EXLYP6Icjs.readMarkdown; exports.toMarkdown = _chunk6EXLYP6Icjs.toMarkdown;
