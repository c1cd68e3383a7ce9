import { hintsOf } from '../../query/pages/answer-hints.ts';
import { registerPart } from '../register-part.ts';

registerPart('hints', hintsOf);
