namespace Hoc.Net.Simulation;

/// <summary>Prints what a mechanism has to say.</summary>
/// <param name="format">The format, as C's printf has it.</param>
/// <param name="numbers">The numbers that it names.</param>
/// <returns>The number of characters.</returns>
public delegate double MechanismPrinter(string format, ReadOnlySpan<double> numbers);
