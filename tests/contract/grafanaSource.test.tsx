import { describeContract } from './describeContract';
import { grafanaSubject } from './grafanaSubject';
import { rawSubject } from './rawSubject';

describeContract(grafanaSubject);
describeContract(rawSubject);
