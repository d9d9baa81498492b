using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Checking;

/// <summary>A script that was read and parsed, not run.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Statements">What stands at its top level, templates taken apart into their statements; what is no HOC is left out.</param>
/// <param name="Unparsed">The texts of what is no HOC, whose names may mean anything.</param>
/// <param name="CodeEnd">How far the text is code for sure: not data that the script may read, nor what never runs.</param>
internal sealed record CheckedScript(SourceText Source, IReadOnlyList<StatementSyntax> Statements, IReadOnlyList<string> Unparsed, int CodeEnd);
