require "openai"
require "anthropic"
class A
  def initialize(client: OpenAI::Client.new) = @client = client
  def r1 = @client.chat(parameters: { model: "gpt-4o", messages: [] }) # call openai gpt-4o
  def client2
    @client2 ||= OpenAI::Client.new(access_token: ENV["OPENAI_API_KEY"])
  end
  def r2
    client2.embeddings(parameters: { model: "text-embedding-3-small", input: "x" }) # call openai text-embedding-3-small
  end
  attr_reader :client
  def r3
    client.chat(parameters: params) # call openai gpt-4o-mini
  end
  def params = { model: "gpt-4o-mini", messages: [] }
  def self.shared
    @shared ||= new
  end
  def self.r4
    shared.client.chat(parameters: { model: "gpt-4o" }) # call openai gpt-4o
  end
  CLIENT = OpenAI::Client.new
  def r5
    CLIENT.images.generate(parameters: { prompt: "x" }) # call openai -
  end
  def with_client
    yield OpenAI::Client.new
  end
  def r6
    with_client { |c| c.chat(parameters: { model: "gpt-4o" }) } # call openai gpt-4o
  end
  def r7
    with_client do |c|
      c.chat(parameters: { model: "gpt-4o" }) # call openai gpt-4o
    end
  end
  def r8
    [OpenAI::Client.new].each { |c| c.chat(parameters: { model: "gpt-4o" }) } # call openai gpt-4o
  end
  def r9
    OpenAI::Client.new.then { |c| c.chat(parameters: { model: "gpt-4o" }) } # call openai gpt-4o
  end
  def r10
    OpenAI::Client.new.then { _1.chat(parameters: { model: "gpt-4o" }) } # call openai gpt-4o
  end
  def r11
    client2&.chat(parameters: { model: "gpt-4o" }) # call openai gpt-4o
  end
end
module Svc
  extend self
  def client = @c ||= Anthropic::Client.new
  def r12 = client.messages(parameters: { model: "claude-3-5-sonnet-20241022" }) # call anthropic claude-3-5-sonnet-20241022
end
class Base
  def call = client.chat(parameters: { model: model }) # call openai gpt-4o
end
class Sub < Base
  def client = OpenAI::Client.new
  def model = "gpt-4o"
end
module Mixin
  def openai = OpenAI::Client.new
end
class B
  include Mixin
  def r14 = openai.chat(parameters: { model: "gpt-4o" }) # call openai gpt-4o
  delegate :chat, to: :openai
  def r15
    %w[a b].map { |q| openai.chat(parameters: { model: "gpt-4o" }) } # call openai gpt-4o
  end
  def r16
    clients = { a: OpenAI::Client.new }
    clients[:a].chat(parameters: { model: "gpt-4o" }) # call openai gpt-4o
    clients.fetch(:a).chat(parameters: { model: "gpt-4o" }) # call openai gpt-4o
  end
  def r18
    Thread.new { openai.chat(parameters: { model: "gpt-4o" }) }.value # call openai gpt-4o
  end
  def r19
    OpenAI.configure { |config| config.access_token = "x" }
    RubyLLM.chat(model: "gpt-4o").ask("x") # call ruby_llm gpt-4o
  end
end
