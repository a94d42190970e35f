"use strict";Object.defineProperty(exports, "__esModule", {value: true});



var _chunkKF7DKQFScjs = require('./chunk-KF7DKQFS.cjs');



var _chunk4OUPP74Xcjs = require('./chunk-4OUPP74X.cjs');
require('./chunk-UX2TAJCP.cjs');
require('./chunk-GGC7F3GU.cjs');
require('./chunk-IW2CLHZH.cjs');
require('./chunk-C6WOCEPZ.cjs');
require('./chunk-LNX6WBMM.cjs');
require('./chunk-A7IVPPNU.cjs');
require('./chunk-SGEUNTDL.cjs');
require('./chunk-455ZDLDY.cjs');
require('./chunk-DYGJPQTE.cjs');
require('./chunk-YVIMM2D5.cjs');
require('./chunk-Y6I5CKJA.cjs');
require('./chunk-TV64OOG4.cjs');
require('./chunk-PT2V6PHA.cjs');
require('./chunk-YTGGFVQY.cjs');
require('./chunk-QVDVZG3Q.cjs');
require('./chunk-LJ4WMENR.cjs');
require('./chunk-PQX5TGQ5.cjs');
require('./chunk-ICRSFDQ2.cjs');
require('./chunk-XDXVGDJK.cjs');
require('./chunk-UTT3YJM5.cjs');
require('./chunk-RSXZP6J4.cjs');
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






exports.fromJsonld = _chunkKF7DKQFScjs.fromJsonld; exports.jsonld = _chunkKF7DKQFScjs.jsonld; exports.readJsonld = _chunkKF7DKQFScjs.readJsonld; exports.toJsonld = _chunk4OUPP74Xcjs.toJsonld; exports.toJsonldObject = _chunk4OUPP74Xcjs.toJsonldObject;
