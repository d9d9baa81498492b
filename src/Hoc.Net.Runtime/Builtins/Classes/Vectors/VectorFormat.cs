namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <summary>How a Vector's elements are written as bytes, with NEURON's numbers.</summary>
internal enum VectorFormat
{
    /// <summary>One byte, scaled to the range of the elements.</summary>
    Byte = 1,

    /// <summary>Two bytes, scaled to the range of the elements.</summary>
    Short = 2,
    Single = 3,
    Double = 4,
    Integer = 5,
}
