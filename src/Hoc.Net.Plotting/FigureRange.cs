namespace Hoc.Net.Plotting;

/// <summary>The stretch of values that an axis shows, from its left or bottom end to its right or top end.</summary>
/// <param name="Minimum">Value at the left or bottom end, in the axis's unit.</param>
/// <param name="Maximum">Value at the right or top end, in the axis's unit.</param>
public readonly record struct FigureRange(double Minimum, double Maximum);
