/** Pages where a ministry and an akimat agree the venue and the video link of a meeting (1.4e). */
@NullMarked
package kz.kezdesu.backoffice.agreement;

import org.jspecify.annotations.NullMarked;
