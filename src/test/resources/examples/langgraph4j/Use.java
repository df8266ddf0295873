package harbour;

import org.bsc.langgraph4j.StateGraph; // finds: import langgraph4j
import java.util.Map;

class Use {
    Object answer() throws Exception {
        // finds: client langgraph4j
        // finds: framework-call langgraph4j chat,agents
        return new StateGraph<>(State::new).compile().invoke(Map.of("letter", "When do you open?"));
    }

    Object graph(java.lang.reflect.Method method) throws Exception {
        return method.invoke("lang"); // finds nothing
    }
}
