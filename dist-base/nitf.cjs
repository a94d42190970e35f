"use strict";Object.defineProperty(exports, "__esModule", {value: true});




var _chunkS26KI23Tcjs = require('./chunk-S26KI23T.cjs');
require('./chunk-LJEI46IJ.cjs');
require('./chunk-4QNCALNX.cjs');
require('./chunk-6UTBZWIB.cjs');
require('./chunk-C6WOCEPZ.cjs');
require('./chunk-S6XIDIYX.cjs');
require('./chunk-PT2V6PHA.cjs');
require('./chunk-YTGGFVQY.cjs');
require('./chunk-QVDVZG3Q.cjs');
require('./chunk-LJ4WMENR.cjs');
require('./chunk-PQX5TGQ5.cjs');
require('./chunk-ICRSFDQ2.cjs');
require('./chunk-XDXVGDJK.cjs');
require('./chunk-HC4LEGDT.cjs');
require('./chunk-UTT3YJM5.cjs');
require('./chunk-RSXZP6J4.cjs');
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





exports.fromNitf = _chunkS26KI23Tcjs.fromNitf; exports.nitf = _chunkS26KI23Tcjs.nitf; exports.readNitf = _chunkS26KI23Tcjs.readNitf; exports.toNitf = _chunkS26KI23Tcjs.toNitf;
