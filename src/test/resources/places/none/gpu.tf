resource "aws_instance" "gpu" {
  instance_type = "g5.2xlarge"
}
