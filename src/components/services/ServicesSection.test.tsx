import { render, screen } from '@testing-library/react';
import React from 'react';
import { anOutage } from '../../../tests/fixtures/operationsParts';
import { aService } from '../../../tests/fixtures/reportParts';
import { ServicesSection } from './ServicesSection';

describe('ServicesSection', () => {
  it('says what went down when, beside what is up now', () => {
    render(
      <ServicesSection
        services={[
          aService('api', {
            port: 8002,
            availability: 99.6,
            status: 'warn',
            outages: [anOutage('23T13:12', '23T13:18', 6)],
          }),
          aService('redis'),
        ]}
        isFolded={false}
      />
    );
    expect(screen.getByTestId('dayone-service-api')).toHaveTextContent(
      /^api8002updown 23 Oct, 13:12 – 13:18, 6 min24\.5\sh99\.60\s%0$/
    );
    expect(screen.getByTestId('dayone-service-redis')).not.toHaveTextContent('down');
  });

  it('what is down still says since when', () => {
    render(
      <ServicesSection
        services={[
          aService('api', {
            state: 'down',
            uptimeSeconds: null,
            availability: 98,
            restarts: null,
            status: 'fail',
            outages: [anOutage('24T03:20', null, 33)],
          }),
        ]}
        isFolded
      />
    );
    expect(screen.getByTestId('dayone-service-api')).toHaveTextContent('downdown since 24 Oct, 03:20, 33 min');
    expect(screen.getByText('0 of 1 up')).toBeInTheDocument();
  });
});
