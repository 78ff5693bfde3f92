import { describeContract } from './describeContract';
import { grafanaSubject } from './grafanaSubject';

describeContract(grafanaSubject);
