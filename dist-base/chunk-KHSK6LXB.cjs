"use strict";Object.defineProperty(exports, "__esModule", {value: true});

var _chunkIW2CLHZHcjs = require('./chunk-IW2CLHZH.cjs');


var _chunkOKVUCM2Ucjs = require('./chunk-OKVUCM2U.cjs');



var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');

// src/formats/is-publication-blocked.ts
function isPublicationBlocked(article, options = {}) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "isPublicationBlocked", () => {
    _chunkJWLGQQU3cjs.checkWriteArguments.call(void 0, "isPublicationBlocked", article, options, _chunkIW2CLHZHcjs.judgeOptions);
    return _chunkOKVUCM2Ucjs.articleRestrictions.call(void 0, article, options.now, options.onDoubt).length > 0;
  });
}



exports.isPublicationBlocked = isPublicationBlocked;
