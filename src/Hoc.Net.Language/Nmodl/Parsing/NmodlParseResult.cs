using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl.Parsing;

/// <summary>What became of a .mod file.</summary>
/// <param name="File">Its tree; null when it has errors.</param>
/// <param name="Diagnostics">Its mistakes and warnings, in the order of the text.</param>
internal sealed record NmodlParseResult(NmodlFile? File, ImmutableArray<Diagnostic> Diagnostics);
