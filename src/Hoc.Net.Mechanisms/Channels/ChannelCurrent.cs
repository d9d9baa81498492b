namespace Hoc.Net.Mechanisms.Channels;

/// <summary>How the current of an ion follows from conductance and voltage; the numbers are those that scripts use.</summary>
internal enum ChannelCurrent
{
    /// <summary>g·(v - e), with a reversal potential that is given.</summary>
    Ohmic = 0,

    /// <summary>g·(v - e), with one that follows from the concentrations.</summary>
    Nernst = 1,

    /// <summary>Goldman, Hodgkin and Katz's equation with the concentrations.</summary>
    ConstantField = 2,
}
