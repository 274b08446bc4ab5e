/** Brands and models: the goods' own, and those that certificates and recalls list. */
package io.lanjie.matching.model;
