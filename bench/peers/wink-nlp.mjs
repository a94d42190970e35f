// The annotations of wink-nlp, for the scorers: its light English model has no people, organisations or statements.
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const nlp = winkNLP(model)

export default {
  name: 'wink-nlp',
  langs: ['en'],
  sentences: (text) => nlp.readDoc(text).sentences().out(),
}
