using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Checking;

/// <summary>One kind of mistake or doubt that the text of a program shows.</summary>
internal interface ICheckRule
{
    /// <summary>All of them in a program.</summary>
    IEnumerable<Diagnostic> Check(CheckedProgram program);
}
