/** Loose certification marks and certificates on offer (Regulations on Compulsory Product Certification, art. 33). */
package io.lanjie.matching.mark;
