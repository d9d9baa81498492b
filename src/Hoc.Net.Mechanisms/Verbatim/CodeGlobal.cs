using Hoc.Net.Language.C;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <summary>A variable of C code that lives as long as the model: one outside functions, or a static one inside.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Value">What it holds at first.</param>
/// <param name="IsStatic">True when other files do not see it.</param>
internal sealed record CodeGlobal(string Name, CType Type, CExpression? Value, bool IsStatic);
