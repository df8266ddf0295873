import Openlit from "openlit"; // finds: import openlit
