import { withOperators } from '../../query/operators/with-operators.ts';
import { registerPart } from '../register-part.ts';

registerPart('operators', withOperators);
