export { AnswerCache, type Answer, type KeptAnswer } from './answer-cache.js';
export { collectTags, type AnswerRecord, type AnswerTags } from './answer-tags.js';
export { KeptValues } from './kept-values.js';
export { ChangeListener } from './change-listener.js';
