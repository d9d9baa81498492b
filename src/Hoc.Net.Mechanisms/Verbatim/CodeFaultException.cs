namespace Hoc.Net.Mechanisms.Verbatim;

/// <summary>C code cannot go on.</summary>
/// <param name="message">Why, as part of a sentence.</param>
internal sealed class CodeFaultException(string message) : Exception(message);
