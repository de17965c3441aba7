package kz.kezdesu.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A public page is as fast as a static file of the same size on the same Payara. */
class ReadingPagesBenchmark {
  private static final List<String> ENCODINGS = List.of("identity", "gzip");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** So long does Java need to compile what a page from the cache, or a file, passes through. */
  private static final int WARMING_SECONDS = Integer.getInteger("kezdesu.benchmark.warming", 30);

  @Test
  void publicPagesKeepUpWithStaticFiles() {
    String meeting =
        MeasuredHouse.find(
            "select m.id from meeting m join question q on q.meeting_id = m.id"
                + " where m.status = 'ANNOUNCED' group by m.id order by count(*) desc limit 1");
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("schedule", "/ru/schedule");
    pages.put("meeting", "/ru/meetings/" + meeting);
    Map<String, byte[]> files = new LinkedHashMap<>();
    pages.forEach(
        (name, path) ->
            ENCODINGS.forEach(encoding -> files.put(file(name, encoding), bytes(path, encoding))));
    MeasuredHouse.serve(files);

    Wrk.get(WARMING_SECONDS, address(pages.get("meeting")), "Accept-Encoding: gzip");
    Wrk.get(WARMING_SECONDS, address("/static-files/" + files.keySet().iterator().next()));

    Figures figures = new Figures("1-pages", "Pages, answers in a second");
    figures.head("page", "bytes sent", "ours", "static file", "ratio", "rounds", "wanted");
    pages.forEach(
        (name, path) -> {
          for (String encoding : ENCODINGS) {
            String file = file(name, encoding);
            int size = bytes("/static-files/" + file, "identity").length;
            assertThat(size).isEqualTo(bytes(path, encoding).length);
            Comparison found =
                Comparison.inTurn(
                    () -> Wrk.get(address(path), "Accept-Encoding: " + encoding),
                    () -> Wrk.get(address("/static-files/" + file), "Accept-Encoding: identity"));
            figures.row(
                "`" + path.replaceFirst("[0-9]+$", "{id}") + "`, " + encoding,
                Figures.whole(size),
                Figures.whole(found.ours()),
                Figures.whole(found.baseline()),
                Figures.ratio(found.ratio()),
                Figures.range(found),
                "0.8");
          }
        });
    figures.keep();
  }

  private static String file(String name, String encoding) {
    return name + "-" + encoding + ".html";
  }

  private static URI address(String path) {
    return MeasuredHouse.house().address().resolve(path);
  }

  private byte[] bytes(String path, String encoding) {
    try {
      HttpResponse<byte[]> answer =
          http.send(
              HttpRequest.newBuilder(address(path)).header("Accept-Encoding", encoding).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      return answer.body();
    } catch (IOException failed) {
      throw new IllegalStateException(path, failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
