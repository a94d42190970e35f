"use strict";Object.defineProperty(exports, "__esModule", {value: true});



var _chunkBYUCDOELcjs = require('../../chunk-BYUCDOEL.cjs');
require('../../chunk-LNX6WBMM.cjs');
require('../../chunk-SGEUNTDL.cjs');
require('../../chunk-CAJBJZFC.cjs');
require('../../chunk-Y6I5CKJA.cjs');
require('../../chunk-XPMUVMV4.cjs');
require('../../chunk-TV64OOG4.cjs');
require('../../chunk-EJMJNZNE.cjs');
require('../../chunk-ICRSFDQ2.cjs');
require('../../chunk-XDXVGDJK.cjs');
require('../../chunk-KQGNPHMK.cjs');
require('../../chunk-DCAEOTAU.cjs');
require('../../chunk-NMWA73MP.cjs');
require('../../chunk-OKVUCM2U.cjs');
require('../../chunk-LO6RJL3C.cjs');
require('../../chunk-Y3J5BAKH.cjs');
require('../../chunk-K7RRLWUP.cjs');
require('../../chunk-O5MZDMQ4.cjs');
require('../../chunk-QWIF5N4K.cjs');
require('../../chunk-GPU7YA55.cjs');
require('../../chunk-Z5IWJBZM.cjs');
require('../../chunk-3A2YGZ5B.cjs');
require('../../chunk-IDNNKZ4O.cjs');
require('../../chunk-46VG2477.cjs');
require('../../chunk-JWLGQQU3.cjs');
require('../../chunk-YOB4HYVH.cjs');
require('../../chunk-N254NRHT.cjs');




exports.ninjsOptions = _chunkBYUCDOELcjs.ninjsOptions; exports.toNinjs = _chunkBYUCDOELcjs.toNinjs; exports.toNinjsObject = _chunkBYUCDOELcjs.toNinjsObject;
