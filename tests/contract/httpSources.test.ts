import { describeContract } from './describeContract';
import { HTTP_SERVERS } from './httpServers';
import { toHttpSubject } from './toHttpSubject';

HTTP_SERVERS.map(toHttpSubject).forEach(describeContract);
