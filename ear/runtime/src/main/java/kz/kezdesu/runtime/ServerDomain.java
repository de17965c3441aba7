package kz.kezdesu.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The settings of the Payara domain in the data folder. The domain holds nothing that cannot be
 * built again: one that is damaged or comes from another Payara is replaced.
 */
final class ServerDomain {
  private static final int WEB_THREADS = 64;
  private static final int MOST_UNWANTED_BYTES = 40_000_000;

  /** Without it every piece of JSON begins with a search through all archives of the server. */
  private static final String JSON_FOUND_ONCE =
      "-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl";

  private static final Pattern FOR_JAVA_VERSION = Pattern.compile("\\[([^|]*)\\|([^]]*)](.*)");

  private final Path home;
  private final Path payara;

  ServerDomain(Path home, Path payara) {
    this.home = home;
    this.payara = payara;
  }

  Path home() {
    return home;
  }

  private Path settings() {
    return home.resolve("config").resolve("domain.xml");
  }

  private Path origin() {
    return home.resolve("origin.txt");
  }

  /** Whether a usable domain of exactly this Payara is there. */
  boolean stands() {
    try {
      if (!Files.exists(origin()) || !Files.readString(origin()).equals(payara.toString())) {
        return false;
      }
      read();
      return true;
    } catch (IOException damaged) {
      return false;
    }
  }

  /** Lays out a fresh domain from Payara's own pattern. */
  void lay() {
    try {
      DataFolder.remove(home);
      Path pattern = payara.resolve("glassfish/domains/domain1");
      try (Stream<Path> inside = Files.walk(pattern)) {
        for (Path path : inside.toList()) {
          Path target = home.resolve(pattern.relativize(path).toString());
          if (Files.isDirectory(path)) {
            Files.createDirectories(target);
          } else {
            Files.copy(path, target);
          }
        }
      }
      Files.deleteIfExists(home.resolve("docroot").resolve("index.html"));
      DataFolder.createPrivate(home);
    } catch (IOException failed) {
      throw new LaunchRefused(
          "The server's folder %s cannot be laid out: %s".formatted(home, failed.getMessage()),
          failed);
    }
  }

  /** Notes that the domain is complete. */
  void confirm() throws IOException {
    Files.writeString(origin(), payara.toString());
  }

  /** Sets addresses, ports and sizes; everything but the portal is for this machine only. */
  void arrange(Ports ports, String host, String heap) throws IOException {
    Document domain = read();
    Element server = named(domain, "config", "name", "server-config");
    arrangeListeners(server, ports, host);
    arrangeThreads(server);
    arrangeJava(server, heap);
    Element grid = only(domain.getDocumentElement(), "hazelcast-runtime-configuration");
    grid.setAttribute("start-port", String.valueOf(ports.dataGrid()));
    grid.setAttribute("das-port", String.valueOf(ports.dataGrid()));
    grid.setAttribute("auto-increment-port", "false");
    grid.setAttribute("interface", "127.0.0.1");
    grid.setAttribute("discovery-mode", "tcpip");
    grid.setAttribute("tcpip-members", "127.0.0.1:" + ports.dataGrid());
    for (Element property : all(domain.getDocumentElement(), "property")) {
      property.setAttribute(
          "value", property.getAttribute("value").replace(";AUTO_SERVER=TRUE", ""));
    }
    write(domain);
  }

  private static void arrangeListeners(Element server, Ports ports, String host) {
    for (Element listener : all(server, "network-listener")) {
      switch (listener.getAttribute("name")) {
        case "http-listener-1" -> {
          listener.setAttribute("port", String.valueOf(ports.portal()));
          listener.setAttribute("address", host);
        }
        case "admin-listener" -> {
          listener.setAttribute("port", String.valueOf(ports.administration()));
          listener.setAttribute("address", "127.0.0.1");
        }
        default -> listener.getParentNode().removeChild(listener);
      }
    }
    for (Element site : all(server, "virtual-server")) {
      if (site.getAttribute("id").equals("server")) {
        site.setAttribute("network-listeners", "http-listener-1");
      }
    }
    for (Element protocol : all(server, "http")) {
      protocol.setAttribute("xpowered-by", "false");
      protocol.setAttribute("server-header", "false");
      // Of what the application refused to read, no more is taken in before the connection is cut.
      protocol.setAttribute("max-swallowing-input-bytes", String.valueOf(MOST_UNWANTED_BYTES));
    }
    for (Element listener : all(server, "iiop-listener")) {
      listener.setAttribute("address", "127.0.0.1");
      if (listener.getAttribute("id").equals("orb-listener-1")) {
        listener.setAttribute("port", String.valueOf(ports.objectRequests()));
      } else {
        listener.setAttribute("enabled", "false");
      }
    }
    only(server, "jmx-connector").setAttribute("enabled", "false");
    if (all(server, "jms-service").isEmpty()) {
      Element messages = server.getOwnerDocument().createElement("jms-service");
      messages.setAttribute("type", "DISABLED");
      server.insertBefore(messages, only(server, "admin-service"));
    }
  }

  private static void arrangeThreads(Element server) {
    for (Element pool : all(server, "thread-pool")) {
      if (pool.getAttribute("name").equals("http-thread-pool")) {
        pool.setAttribute("min-thread-pool-size", "16");
        pool.setAttribute("max-thread-pool-size", String.valueOf(WEB_THREADS));
      }
    }
  }

  private static void arrangeJava(Element server, String heap) {
    for (Element option : all(only(server, "java-config"), "jvm-options")) {
      String text = option.getTextContent();
      if (text.startsWith("-Xmx")) {
        option.setTextContent("-Xmx" + heap);
      } else if (text.startsWith("-Dorg.glassfish.additionalOSGiBundlesToStart=")
          || text.startsWith("-Dosgi.shell.")
          || text.startsWith("-Dgosh.")) {
        option.getParentNode().removeChild(option);
      }
    }
  }

  /** Forgets a deployed application, so that the server starts empty. */
  void forgetApplication(String name) throws IOException {
    Document domain = read();
    for (Element application : all(domain.getDocumentElement(), "application")) {
      if (application.getAttribute("name").equals(name)) {
        application.getParentNode().removeChild(application);
      }
    }
    for (Element reference : all(domain.getDocumentElement(), "application-ref")) {
      if (reference.getAttribute("ref").equals(name)) {
        reference.getParentNode().removeChild(reference);
      }
    }
    write(domain);
    DataFolder.remove(home.resolve("applications").resolve(name));
    DataFolder.remove(home.resolve("generated"));
  }

  /** Whether the domain knows an application of this name. */
  boolean holdsApplication(String name) throws IOException {
    return all(read().getDocumentElement(), "application").stream()
        .anyMatch(application -> application.getAttribute("name").equals(name));
  }

  /** The options for the Java that runs the server, with the folders filled in. */
  List<String> javaOptions() throws IOException {
    Element server = named(read(), "config", "name", "server-config");
    List<String> options = new ArrayList<>();
    options.add("-Dhazelcast.socket.bind.any=false");
    options.add(JSON_FOUND_ONCE);
    for (Element option : all(only(server, "java-config"), "jvm-options")) {
      String text = option.getTextContent().trim();
      Matcher bound = FOR_JAVA_VERSION.matcher(text);
      if (bound.matches()) {
        if (!within(bound.group(1), bound.group(2))) {
          continue;
        }
        text = bound.group(3);
      }
      options.add(
          text.replace("${com.sun.aas.installRoot}", payara.resolve("glassfish").toString())
              .replace("${com.sun.aas.instanceRoot}", home.toString()));
    }
    return options;
  }

  private static boolean within(String from, String to) {
    return from.matches("[0-9]*")
        && to.matches("[0-9]*")
        && (from.isEmpty() || Runtime.version().feature() >= Integer.parseInt(from))
        && (to.isEmpty() || Runtime.version().feature() <= Integer.parseInt(to));
  }

  private Document read() throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(settings().toFile());
    } catch (ParserConfigurationException | SAXException damaged) {
      throw new IOException(settings() + " is damaged: " + damaged.getMessage(), damaged);
    }
  }

  private void write(Document domain) throws IOException {
    Path fresh = settings().resolveSibling("domain.xml.new");
    try (var writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(domain), new StreamResult(writer));
    } catch (TransformerException failed) {
      throw new IOException(failed);
    }
    Files.move(
        fresh, settings(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<Element> all(Element parent, String tag) {
    NodeList nodes = parent.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Element only(Element parent, String tag) {
    List<Element> found = all(parent, tag);
    if (found.isEmpty()) {
      throw new LaunchRefused("Payara's settings have no <" + tag + ">: is it another version?");
    }
    return found.get(0);
  }

  private static Element named(Document domain, String tag, String attribute, String value) {
    return all(domain.getDocumentElement(), tag).stream()
        .filter(element -> element.getAttribute(attribute).equals(value))
        .findFirst()
        .orElseThrow(() -> new LaunchRefused("Payara's settings have no " + tag + " " + value));
  }
}
