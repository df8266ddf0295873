package b;
import dev.langchain4j.model.chat.ChatModel;
import org.springframework.context.ApplicationContext;
class C {
  Object c1(ApplicationContext ctx) { return ctx.getBean(ChatModel.class).chat("x"); } // call langchain4j -
  Object c2(ApplicationContext ctx) { ChatModel m = ctx.getBean("m", ChatModel.class); return m.chat("x"); } // call langchain4j -
  Object c3() { return CDI.current().select(ChatModel.class).get().chat("x"); } // call langchain4j -
}
