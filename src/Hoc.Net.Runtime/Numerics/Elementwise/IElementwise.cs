using System.Numerics;

namespace Hoc.Net.Runtime.Numerics;

/// <summary>An operation on two numbers that is done element by element.</summary>
internal interface IElementwise
{
    /// <summary>For two numbers.</summary>
    static abstract double Of(double left, double right);

    /// <summary>For several pairs of numbers at a time.</summary>
    static abstract Vector<double> Of(Vector<double> left, Vector<double> right);
}
