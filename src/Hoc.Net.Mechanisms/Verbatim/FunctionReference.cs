using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <summary>A function in a model: one of C code, or a FUNCTION or PROCEDURE.</summary>
internal sealed record FunctionReference(CodeImage Image, CodeFunction? Function, Routine? Routine);
