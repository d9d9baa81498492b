using System.Numerics;

namespace Hoc.Net.Runtime.Formatting;

/// <summary>Powers of ten as formatting needs them: whole numbers, and 128 significant bits of larger and smaller ones.</summary>
internal static class PowersOfTen
{
    /// <summary>The largest power that is a whole number of 64 bits.</summary>
    public const int LargestWhole = 19;

    /// <summary>The scales that <see cref="Wide"/> knows reach as far on both sides.</summary>
    public const int LargestWide = 350;

    private const int Step = 27;
    private const int Steps = 12;

    /// <summary>1 to 10^19.</summary>
    public static ReadOnlySpan<ulong> Whole =>
    [
        1, 10, 100, 1000, 10000,
        100000, 1000000, 10000000, 100000000, 1000000000,
        10000000000, 100000000000, 1000000000000, 10000000000000, 100000000000000,
        1000000000000000, 10000000000000000, 100000000000000000, 1000000000000000000, 10000000000000000000,
    ];

    /// <summary>1 to 5^26.</summary>
    private static ReadOnlySpan<ulong> Five =>
    [
        1, 5, 25, 125, 625,
        3125, 15625, 78125, 390625, 1953125,
        9765625, 48828125, 244140625, 1220703125, 6103515625,
        30517578125, 152587890625, 762939453125, 3814697265625, 19073486328125,
        95367431640625, 476837158203125, 2384185791015625, 11920928955078125, 59604644775390625,
        298023223876953125, 1490116119384765625,
    ];

    /// <summary>The leading 128 bits, cut off, of every 27th power from 10^-324 on: high halves and low halves.</summary>
    private static ReadOnlySpan<ulong> Coarse =>
    [
        0xcf42894a5dce35ea, 0x52064cac828675b9, // -324
        0xa76c582338ed2621, 0xaf2af2b80af6f24e, // -297
        0x873e4f75e2224e68, 0x5a7744a6e804a291, // -270
        0xda7f5bf590966848, 0xaf39a475506a899e, // -243
        0xb080392cc4349dec, 0xbd8d794d96aacfb3, // -216
        0x8e938662882af53e, 0x547eb47b7282ee9c, // -189
        0xe65829b3046b0afa, 0x0cb4a5a3112a5112, // -162
        0xba121a4650e4ddeb, 0x92f34d62616ce413, // -135
        0x964e858c91ba2655, 0x3a6a07f8d510f86f, // -108
        0xf2d56790ab41c2a2, 0xfae27299423fb9c3, // -81
        0xc428d05aa4751e4c, 0xaa97e14c3c26b886, // -54
        0x9e74d1b791e07e48, 0x775ea264cf55347d, // -27
        0x8000000000000000, 0x0000000000000000, // 0
        0xcecb8f27f4200f3a, 0x0000000000000000, // 27
        0xa70c3c40a64e6c51, 0x999090b65f67d924, // 54
        0x86f0ac99b4e8dafd, 0x69a028bb3ded71a3, // 81
        0xda01ee641a708de9, 0xe80e6f4820cc9495, // 108
        0xb01ae745b101e9e4, 0x5ec05dcff72e7f8f, // 135
        0x8e41ade9fbebc27d, 0x14588f13be847307, // 162
        0xe5d3ef282a242e81, 0x8f1668c8a86da5fa, // 189
        0xb9a74a0637ce2ee1, 0x6d953e2bd7173692, // 216
        0x95f83d0a1fb69cd9, 0x4abdaf101564f98e, // 243
        0xf24a01a73cf2dccf, 0xbc633b39673c8cec, // 270
        0xc3b8358109e84f07, 0x0a862f80ec4700c8, // 297
        0x9e19db92b4e31ba9, 0x6c07a2c26a8346d1, // 324
    ];

    /// <summary>
    /// The leading 128 bits of a power: 10^exponent is (high·2^64 + low)·2^power, or more by at most four units of low.
    /// </summary>
    public static void Wide(int exponent, out ulong high, out ulong low, out int power)
    {
        int step = (exponent + Step * Steps) / Step - Steps;
        ulong five = Five[exponent - Step * step];
        five <<= BitOperations.LeadingZeroCount(five);
        int at = 2 * (step + Steps);
        high = Math.BigMul(Coarse[at], five, out ulong middle);
        ulong upper = Math.BigMul(Coarse[at + 1], five, out ulong rest);
        low = middle + upper;
        if (low < middle) high++;
        if ((long)high >= 0)
        {
            high = high << 1 | low >> 63;
            low = low << 1 | rest >> 63;
        }

        power = (exponent * 217706 >> 16) - 127; // the power of two below 10^exponent, less the bits behind the first
    }
}
