"use strict";Object.defineProperty(exports, "__esModule", {value: true});





var _chunkRFA424NUcjs = require('./chunk-RFA424NU.cjs');



var _chunkBYUCDOELcjs = require('./chunk-BYUCDOEL.cjs');
require('./chunk-LNX6WBMM.cjs');
require('./chunk-A7IVPPNU.cjs');
require('./chunk-SGEUNTDL.cjs');
require('./chunk-455ZDLDY.cjs');
require('./chunk-OC6D47UT.cjs');
require('./chunk-CAJBJZFC.cjs');
require('./chunk-DYGJPQTE.cjs');
require('./chunk-YVIMM2D5.cjs');
require('./chunk-Y6I5CKJA.cjs');
require('./chunk-XPMUVMV4.cjs');
require('./chunk-TV64OOG4.cjs');
require('./chunk-EJMJNZNE.cjs');
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








exports.fromNinjs = _chunkRFA424NUcjs.fromNinjs; exports.ninjs = _chunkRFA424NUcjs.ninjs; exports.ninjs1 = _chunkRFA424NUcjs.ninjs1; exports.ninjs2 = _chunkRFA424NUcjs.ninjs2; exports.readNinjs = _chunkRFA424NUcjs.readNinjs; exports.toNinjs = _chunkBYUCDOELcjs.toNinjs; exports.toNinjsObject = _chunkBYUCDOELcjs.toNinjsObject;
