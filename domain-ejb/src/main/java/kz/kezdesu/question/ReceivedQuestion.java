package kz.kezdesu.question;

import kz.kezdesu.privacy.SecretCode;

/**
 * A question that has come.
 *
 * @param number by which everybody knows it
 * @param trackingCode by which only its author follows it
 */
public record ReceivedQuestion(String number, SecretCode trackingCode) {}
