import { queryDates } from '../../query/within-years.ts';
import { registerPart } from '../register-part.ts';

registerPart('dates', queryDates);
