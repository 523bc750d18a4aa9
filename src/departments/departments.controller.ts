import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { WorkWeixinDirectory, type EnsuredPath } from 'nestjs-work-weixin/directory';
import { ProblemException } from '../problems/problem.js';
import { Choice, type CallChoice } from '../requests/call-choice.decorator.js';
import { DisconnectSignal } from '../requests/disconnect-signal.decorator.js';
import { DepartmentsService, type DepartmentList } from './departments.service.js';

/** The deepest tree that 企业微信 accepts. */
const MOST_NAMES = 15;

/** Reads and extends the tree for the page `/departments`. */
@Controller('departments')
export class DepartmentsController {
  constructor(
    @Inject(DepartmentsService) private readonly departments: DepartmentsService,
    @Inject(WorkWeixinDirectory) private readonly directory: WorkWeixinDirectory,
  ) {}

  @Get('tree')
  tree(@Choice() choice: CallChoice, @DisconnectSignal() signal: AbortSignal): Promise<DepartmentList> {
    return this.departments.list({ ...choice, signal });
  }

  /** Finds the departments of a path and creates those that do not exist. Repeating it changes nothing. */
  @Post()
  @HttpCode(200)
  add(@Body() body: unknown, @Choice() { tenant }: CallChoice): Promise<EnsuredPath> {
    const { names, parentId } = readPath(body);
    return this.directory.ensurePath(names, { tenant, ...(parentId !== undefined && { parentId }) });
  }
}

function readPath(body: unknown): { names: string[]; parentId: number | undefined } {
  const { names, parentId } = (body ?? {}) as { readonly names?: unknown; readonly parentId?: unknown };
  if (!Array.isArray(names) || names.length === 0 || names.length > MOST_NAMES || !names.every(isName)) {
    throw new ProblemException(
      'request-malformed',
      `字段 names 必须是 1 至 ${MOST_NAMES} 个部门名称的列表，例如 ["研发部", "后端组"]`,
    );
  }
  if (parentId !== undefined && !Number.isSafeInteger(parentId))
    throw new ProblemException('request-malformed', '字段 parentId 必须是部门的 id');
  return { names: names as string[], parentId: parentId as number | undefined };
}

function isName(name: unknown): boolean {
  return typeof name === 'string' && name.trim() !== '';
}
