import { otherSpellings } from '../../query/strategies/other-spellings.ts';
import { registerPart } from '../register-part.ts';

registerPart('spellings', otherSpellings);
