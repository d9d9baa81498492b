namespace Hoc.Net.Mechanisms.Channels;

/// <summary>The forms that a rate of a channel may have; the numbers are those that scripts use.</summary>
internal enum ChannelRateKind
{
    /// <summary>1 at all voltages.</summary>
    One = 0,

    /// <summary>A</summary>
    Constant = 1,

    /// <summary>A·exp(k·(v - d))</summary>
    Exponential = 2,

    /// <summary>A·x/(1 - exp(-x)), x = k·(v - d)</summary>
    Linoid = 3,

    /// <summary>A/(1 + exp(k·(v - d)))</summary>
    Sigmoid = 4,

    /// <summary>The steady state of a gate with one energy barrier.</summary>
    BorgGrahamSteady = 5,

    /// <summary>Its time constant.</summary>
    BorgGrahamTime = 6,

    /// <summary>Values at evenly spaced voltages, and lines between them.</summary>
    Table = 7,
}
