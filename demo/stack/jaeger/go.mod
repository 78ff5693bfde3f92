// Builds Jaeger all-in-one as a tool; its replace line is repeated because it holds in the main module only.
module dayone/demo/stack/jaeger

go 1.25.4

tool github.com/jaegertracing/jaeger/cmd/all-in-one

require github.com/jaegertracing/jaeger v1.76.0

replace github.com/Shopify/sarama => github.com/Shopify/sarama v1.33.0
