"use strict";Object.defineProperty(exports, "__esModule", {value: true});



var _chunkJBJONXQ4cjs = require('./chunk-JBJONXQ4.cjs');


var _chunkK33UQI7Wcjs = require('./chunk-K33UQI7W.cjs');
require('./chunk-EJU4CLTP.cjs');
require('./chunk-E365K3HQ.cjs');
require('./chunk-MCCI32TS.cjs');
require('./chunk-K2PYPXWQ.cjs');
require('./chunk-UOCSW42Q.cjs');
require('./chunk-UKR4PDSZ.cjs');
require('./chunk-Y3TXH4KK.cjs');
require('./chunk-6UTBZWIB.cjs');
require('./chunk-C6WOCEPZ.cjs');
require('./chunk-EJMJNZNE.cjs');
require('./chunk-HC4LEGDT.cjs');
require('./chunk-UTT3YJM5.cjs');
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





exports.copyFormats = _chunkJBJONXQ4cjs.copyFormats; exports.fromCopy = _chunkJBJONXQ4cjs.fromCopy; exports.readCopy = _chunkJBJONXQ4cjs.readCopy; exports.toCopy = _chunkK33UQI7Wcjs.toCopy;
