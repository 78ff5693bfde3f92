import amdModule from 'amd-module';
import { toPublicPath } from './toPublicPath';

/** First import of every entry: tells the bundle's runtime where its lazy chunks lie. */
__webpack_public_path__ = toPublicPath(amdModule.uri);
