"""Clients of one SDK that reach other hosts, each by its base URL."""

from openai import OpenAI  # finds: import openai

OpenAI(base_url="https://api.302.ai/v1")  # finds: client 302ai; http-endpoint 302ai
OpenAI(base_url="https://routellm.abacus.ai/v1")  # finds: client abacus; http-endpoint abacus
# finds: client abliteration-ai
# finds: http-endpoint abliteration-ai
OpenAI(base_url="https://api.abliteration.ai/v1")
# finds: client amazon-nova
# finds: http-endpoint amazon-nova
OpenAI(base_url="https://api.nova.amazon.com")
OpenAI(base_url="https://api.ambient.xyz/v1")  # finds: client ambient; http-endpoint ambient
OpenAI(base_url="https://api.anyapi.ai/v1")  # finds: client anyapi; http-endpoint anyapi
OpenAI(base_url="http://127.0.0.1:1337/v1")  # finds: client atomic-chat; http-endpoint atomic-chat
OpenAI(base_url="https://api.auriko.ai/v1")  # finds: client auriko; http-endpoint auriko
# finds: client bailing
# finds: http-endpoint bailing chat
OpenAI(base_url="https://api.tbox.cn/api/llm/v1/chat/completions")
OpenAI(base_url="https://api.berget.ai/v1")  # finds: client berget; http-endpoint berget
# finds: client black-forest-labs
# finds: http-endpoint black-forest-labs
OpenAI(base_url="https://api.bfl.ai")
OpenAI(base_url="https://llm.chutes.ai/v1")  # finds: client chutes; http-endpoint chutes
# finds: client clarifai
# finds: http-endpoint clarifai
OpenAI(base_url="https://api.clarifai.com/v2/ext/openai/v1")
OpenAI(base_url="https://api.claudin.io/v1")  # finds: client claudinio; http-endpoint claudinio
# finds: client cloudferro-sherlock
# finds: http-endpoint cloudferro-sherlock
OpenAI(base_url="https://api-sherlock.cloudferro.com/openai/v1")
OpenAI(base_url="https://api.cortecs.ai/v1")  # finds: client cortecs; http-endpoint cortecs
OpenAI(base_url="https://crof.ai/v1")  # finds: client crof; http-endpoint crof
OpenAI(base_url="https://api.deepinfra.com")  # finds: client deepinfra; http-endpoint deepinfra
# finds: client digitalocean
# finds: http-endpoint digitalocean
OpenAI(base_url="https://inference.do-ai.run/v1")
# finds: client dinference
# finds: http-endpoint dinference
OpenAI(base_url="https://api.dinference.com/v1")
# finds: client docker-model-runner
# finds: http-endpoint docker-model-runner
OpenAI(base_url="http://localhost:12434")
OpenAI(base_url="https://models.think.evroc.com/v1")  # finds: client evroc; http-endpoint evroc
# finds: client fastrouter
# finds: http-endpoint fastrouter
OpenAI(base_url="https://go.fastrouter.ai/api/v1")
OpenAI(base_url="https://cc.freemodel.dev/v1")  # finds: client freemodel; http-endpoint freemodel
# finds: client friendli
# finds: http-endpoint friendli
OpenAI(base_url="https://api.friendli.ai/serverless/v1")
# finds: client github-models
# finds: http-endpoint github-models
OpenAI(base_url="https://models.github.ai")
OpenAI(base_url="https://api.gmi-serving.com/v1")  # finds: client gmicloud; http-endpoint gmicloud
OpenAI(base_url="https://api.hpc-ai.com/inference/v1")  # finds: client hpc-ai; http-endpoint hpc-ai
OpenAI(base_url="https://apis.iflow.cn/v1")  # finds: client iflowcn; http-endpoint iflowcn
OpenAI(base_url="https://api.inceptionlabs.ai")  # finds: client inception; http-endpoint inception
OpenAI(base_url="https://api.inceptron.io/v1")  # finds: client inceptron; http-endpoint inceptron
OpenAI(base_url="https://inference.net/v1")  # finds: client inference; http-endpoint inference
# finds: client io-net
# finds: http-endpoint io-net
OpenAI(base_url="https://api.intelligence.io.solutions/api/v1")
OpenAI(base_url="https://api.jiekou.ai/openai")  # finds: client jiekou; http-endpoint jiekou
OpenAI(base_url="https://api.jina.ai")  # finds: client jina; http-endpoint jina
OpenAI(base_url="https://api.kilo.ai/api/gateway")  # finds: client kilo; http-endpoint kilo
# finds: client kuae-cloud-coding-plan
# finds: http-endpoint kuae-cloud-coding-plan
OpenAI(base_url="https://coding-plan-endpoint.kuaecloud.net/v1")
OpenAI(base_url="https://api.getlilac.com/v1")  # finds: client lilac; http-endpoint lilac
# finds: client llmgateway
# finds: http-endpoint llmgateway
OpenAI(base_url="https://api.llmgateway.io/v1")
OpenAI(base_url="https://llmtr.com/v1")  # finds: client llmtr; http-endpoint llmtr
# finds: client lucidquery
# finds: http-endpoint lucidquery
OpenAI(base_url="https://api.lucidquery.com/v1")
OpenAI(base_url="https://api.meganova.ai/v1")  # finds: client meganova; http-endpoint meganova
OpenAI(base_url="https://api.minimax.io")  # finds: client minimax; http-endpoint minimax
OpenAI(base_url="https://models.mixlayer.ai/v1")  # finds: client mixlayer; http-endpoint mixlayer
OpenAI(base_url="https://moark.com/v1")  # finds: client moark; http-endpoint moark
# finds: client modelscope
# finds: http-endpoint modelscope
OpenAI(base_url="https://api-inference.modelscope.cn/v1")
OpenAI(base_url="https://api.kimi.com")  # finds: client moonshot; http-endpoint moonshot
OpenAI(base_url="https://api.morphllm.com")  # finds: client morph; http-endpoint morph
OpenAI(base_url="https://nano-gpt.com/api/v1")  # finds: client nano-gpt; http-endpoint nano-gpt
OpenAI(base_url="https://cloud-api.near.ai/v1")  # finds: client nearai; http-endpoint nearai
# finds: client nebius
# finds: http-endpoint nebius
OpenAI(base_url="https://api.tokenfactory.nebius.com/v1")
# finds: client neuralwatt
# finds: http-endpoint neuralwatt
OpenAI(base_url="https://api.neuralwatt.com/v1")
OpenAI(base_url="https://api.novita.ai/openai")  # finds: client novita-ai; http-endpoint novita-ai
# finds: client openai-evals-hosted
# finds: http-endpoint openai-evals-hosted
OpenAI(base_url="https://api.openai.com/v1/evals")
# finds: client openai-vector-stores
# finds: http-endpoint openai-vector-stores
OpenAI(base_url="https://api.openai.com/v1/vector_stores")
# finds: client opencode-go
# finds: http-endpoint opencode-go
OpenAI(base_url="https://opencode.ai/zen/go/v1")
OpenAI(base_url="https://opencode.ai/zen/v1")  # finds: client opencode; http-endpoint opencode
# finds: client orcarouter
# finds: http-endpoint orcarouter
OpenAI(base_url="https://api.orcarouter.ai/v1")
# finds: client ovhcloud
# finds: http-endpoint ovhcloud
OpenAI(base_url="https://oai.endpoints.kepler.ai.cloud.ovh.net/v1")
OpenAI(base_url="https://api.poe.com/v1")  # finds: client poe; http-endpoint poe
OpenAI(base_url="https://inference.poolside.ai")  # finds: client poolside; http-endpoint poolside
# a port that any server may have says nothing of who serves
# finds: client openai
OpenAI(base_url="http://localhost:8080/v1")
# finds: client pydantic-ai-gateway
# finds: http-endpoint pydantic-ai-gateway
OpenAI(base_url="https://gateway.pydantic.info")
OpenAI(base_url="https://api.qhaigc.net/v1")  # finds: client qihang-ai; http-endpoint qihang-ai
OpenAI(base_url="https://api.qnaigc.com/v1")  # finds: client qiniu-ai; http-endpoint qiniu-ai
OpenAI(base_url="https://api.regolo.ai/v1")  # finds: client regolo-ai; http-endpoint regolo-ai
OpenAI(base_url="https://router.requesty.ai/v1")  # finds: client requesty; http-endpoint requesty
OpenAI(base_url="https://ai.routing.sh/v1")  # finds: client routing-run; http-endpoint routing-run
OpenAI(base_url="https://api.sakana.ai")  # finds: client sakana; http-endpoint sakana
OpenAI(base_url="https://api.scaleway.ai/v1")  # finds: client scaleway; http-endpoint scaleway
# finds: client siliconflow-cn
# finds: http-endpoint siliconflow-cn
OpenAI(base_url="https://api.siliconflow.cn/v1")
# finds: client siliconflow
# finds: http-endpoint siliconflow
OpenAI(base_url="https://api.siliconflow.com/v1")
# finds: client stackit
# finds: http-endpoint stackit
OpenAI(base_url="https://api.openai-compat.model-serving.eu01.onstackit.cloud/v1")
OpenAI(base_url="https://api.stepfun.ai")  # finds: client stepfun; http-endpoint stepfun
# finds: client subconscious
# finds: http-endpoint subconscious
OpenAI(base_url="https://api.subconscious.dev/v1")
OpenAI(base_url="https://llm.submodel.ai/v1")  # finds: client submodel; http-endpoint submodel
# finds: client synthetic
# finds: http-endpoint synthetic
OpenAI(base_url="https://api.synthetic.new/openai/v1")
OpenAI(base_url="https://api.thegrid.ai/v1")  # finds: client the-grid-ai; http-endpoint the-grid-ai
OpenAI(base_url="https://inference.tinfoil.sh/v1")  # finds: client tinfoil; http-endpoint tinfoil
OpenAI(base_url="https://api.code.umans.ai/v1")  # finds: client umans-ai; http-endpoint umans-ai
OpenAI(base_url="https://api.upstage.ai")  # finds: client upstage; http-endpoint upstage
# finds: client vercel-ai-gateway
# finds: http-endpoint vercel-ai-gateway
OpenAI(base_url="https://ai-gateway.vercel.sh/v1")
OpenAI(base_url="https://api.vivgrid.com/v1")  # finds: client vivgrid; http-endpoint vivgrid
OpenAI(base_url="https://api.vultrinference.com/v1")  # finds: client vultr; http-endpoint vultr
OpenAI(base_url="https://pass.wafer.ai/v1")  # finds: client wafer-ai; http-endpoint wafer-ai
# finds: client xiaomi-mimo
# finds: http-endpoint xiaomi-mimo
OpenAI(base_url="https://api.xiaomimimo.com")
OpenAI(base_url="https://api.zeldoc.ai/v1")  # finds: client zeldoc; http-endpoint zeldoc
OpenAI(base_url="https://zenmux.ai/api/v1")  # finds: client zenmux; http-endpoint zenmux
