package org.shuzheng.entity;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.shuzheng.lexicon.ModelException;
import org.shuzheng.lexicon.Models;

/**
 * Weights as they are shipped: a byte for each, features without weight left out. The file is the line {@link #HEAD}, then for each feature that has a
 * weight its distance from the last one (seven bits a byte, the low ones first, the high bit set on all but the last byte) and its
 * {@value NameWeights#TYPES} weights.
 */
final class StoredWeights implements NameWeights {

    static final String FILE = "entity-names.weights";
    private static final byte[] HEAD = "shuzheng names 1\n".getBytes(StandardCharsets.UTF_8);

    /** A learned weight of 1 is stored as this. */
    static final float UNIT = 4;
    /** Greatest stored weight: the sum of the features of one part of a span, 32 at most, stays within {@link #WIDTH} bits. */
    static final int GREATEST = 63;
    private static final int WIDTH = 12;

    private final byte[] weights;
    /** The weights of a feature in one number, {@value #WIDTH} bits a type, so that one addition adds all. */
    private final long[] packed = new long[SpanFeatures.SIZE];

    StoredWeights(byte[] weights) {
        this.weights = weights;
        for (int f = 0; f < packed.length; f++) {
            pack(f);
        }
    }

    private StoredWeights() {
        weights = new byte[SpanFeatures.SIZE * TYPES];
    }

    private void pack(int feature) {
        for (int y = TYPES - 1; y >= 0; y--) {
            packed[feature] = (packed[feature] << WIDTH) + weights[feature * TYPES + y];
        }
    }

    /** Reads the shipped weights. @throws ModelException when the file is missing or not of this form */
    static StoredWeights load(Models models) {
        return read(models.bytes(FILE));
    }

    /** Reads a file of weights. @throws ModelException when it is not of this form */
    static StoredWeights read(byte[] file) {
        StoredWeights read = new StoredWeights();
        int at = HEAD.length;
        if (file.length < at || !Arrays.equals(HEAD, 0, at, file, 0, at)) {
            throw new ModelException("models/" + FILE + ": not a file of weights of this version; train anew");
        }
        int feature = -1;
        while (at < file.length) {
            int gap = 0;
            int shift = 0;
            int b;
            do {
                if (at >= file.length || shift > 21) {
                    throw new ModelException("models/" + FILE + ": cut short at byte " + at);
                }
                b = file[at++];
                gap |= (b & 127) << shift;
                shift += 7;
            } while (b < 0);
            feature += gap;
            if (gap == 0 || feature >= SpanFeatures.SIZE || at + TYPES > file.length) {
                throw new ModelException("models/" + FILE + ": no such feature at byte " + at);
            }
            System.arraycopy(file, at, read.weights, feature * TYPES, TYPES);
            read.pack(feature);
            at += TYPES;
        }
        return read;
    }

    @Override
    public float unit() {
        return UNIT;
    }

    /** The bytes of the file. */
    byte[] file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HEAD);
        int last = -1;
        for (int f = 0; f < SpanFeatures.SIZE; f++) {
            boolean any = false;
            for (int y = 0; y < TYPES; y++) {
                any |= weights[f * TYPES + y] != 0;
            }
            if (!any) {
                continue;
            }
            int gap = f - last;
            last = f;
            for (; gap > 127; gap >>>= 7) {
                out.write(gap & 127 | 128);
            }
            out.write(gap);
            out.write(weights, f * TYPES, TYPES);
        }
        return out.toByteArray();
    }

    @Override
    public void add(SpanFeatures features, float[] sums, int at) {
        long sum = 0;
        for (int k = 0; k < features.count(); k++) {
            sum += packed[features.get(k)];
        }
        for (int y = 0; y < TYPES; y++) {
            long low = sum << 64 - WIDTH >> 64 - WIDTH;
            sums[at + y] += low;
            sum = sum - low >> WIDTH;
        }
    }
}
