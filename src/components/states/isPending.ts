export { isPending } from '../../report/words/isPending';
