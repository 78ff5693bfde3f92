export const security = `# Images, roles and resources scanned by the Trivy operator.
variables:
  scanned: .+

security:
  - id: image-vulnerabilities
    title: Critical and high vulnerabilities
    query: sum(trivy_image_vulnerabilities{namespace=~"{{scanned}}",severity=~"Critical|High"})
    target: "<= 0"
    critical: true
  - id: image-secrets
    title: Secrets in images
    query: sum(trivy_image_exposedsecrets{namespace=~"{{scanned}}"})
    target: "<= 0"
    critical: true
  - id: configuration-audit
    title: Critical findings in configurations
    query: sum(trivy_resource_configaudits{namespace=~"{{scanned}}",severity="Critical"})
    target: "<= 0"
  - id: role-assessment
    title: Critical findings in roles
    query: sum(trivy_role_rbacassessments{namespace=~"{{scanned}}",severity="Critical"})
    target: "<= 0"
`;
