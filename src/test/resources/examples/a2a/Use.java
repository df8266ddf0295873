package harbour;

import io.a2a.client.Client; // finds: import a2a

class Use {}
