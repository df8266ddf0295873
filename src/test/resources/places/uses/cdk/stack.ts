import * as cdk from "aws-cdk-lib";
import * as bedrock from "aws-cdk-lib/aws-bedrock";
import * as ec2 from "aws-cdk-lib/aws-ec2";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";

export class Stack extends cdk.Stack {
  constructor(scope: cdk.App) {
    super(scope, "stack");
    new bedrock.CfnGuardrail(this, "guard", { name: "guard" });
    new bedrock.CfnAgent(this, "agent", { agentName: "a", foundationModel: "anthropic.claude-3-haiku-20240307-v1:0" });
    new ec2.Instance(this, "machine", { instanceType: new ec2.InstanceType("g5.xlarge") });
    new ec2.Instance(this, "web", { instanceType: new ec2.InstanceType("m5.large") });
    new PolicyStatement({ actions: ["bedrock:InvokeModel", "s3:GetObject"], resources: ["*"] });
  }
}
