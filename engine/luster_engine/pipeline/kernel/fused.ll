; made from fused.c with sha256 5c083bf4c9415d9d07d962182002ea4b24a68022448f5351709392f156ecae0b

%struct.Pass = type { i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr }
%struct.Rows = type { ptr, ptr, float }

; Function Attrs: nounwind
define void @pass_8_8(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i64 noundef %3, i64 noundef %4, ptr nocapture noundef readonly %5, ptr noundef %6, ptr noundef %7, ptr noundef %8, ptr noundef %9, ptr noundef %10, ptr noundef %11, ptr noundef %12, ptr nocapture noundef readonly %13, ptr nocapture noundef readonly %14, ptr noundef %15, ptr noundef %16) local_unnamed_addr #0 {
  %18 = alloca %struct.Pass, align 8
  %19 = load i64, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds i64, ptr %5, i64 1
  %21 = load i64, ptr %20, align 8, !tbaa !4
  %22 = getelementptr inbounds i64, ptr %5, i64 2
  %23 = load i64, ptr %22, align 8, !tbaa !4
  %24 = getelementptr inbounds i64, ptr %5, i64 3
  %25 = load i64, ptr %24, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %5, i64 4
  %27 = load i64, ptr %26, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %5, i64 5
  %29 = load i64, ptr %28, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %5, i64 6
  %31 = load i64, ptr %30, align 8, !tbaa !4
  %32 = shl nsw i64 %21, 3
  %33 = icmp eq i64 %19, %4
  %34 = select i1 %33, i64 %29, i64 0
  %35 = add nsw i64 %34, %4
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %18) #11
  store i64 %19, ptr %18, align 8, !tbaa !8
  %36 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 1
  store i64 %21, ptr %36, align 8, !tbaa !11
  %37 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 2
  store ptr %6, ptr %37, align 8, !tbaa !12
  %38 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 3
  store ptr %7, ptr %38, align 8, !tbaa !13
  %39 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 4
  store ptr %8, ptr %39, align 8, !tbaa !14
  %40 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 5
  store ptr %9, ptr %40, align 8, !tbaa !15
  %41 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 6
  store ptr %10, ptr %41, align 8, !tbaa !16
  %42 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 7
  store ptr %11, ptr %42, align 8, !tbaa !17
  %43 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 8
  store ptr %12, ptr %43, align 8, !tbaa !18
  %44 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 9
  store ptr %16, ptr %44, align 8, !tbaa !19
  %45 = icmp sgt i64 %35, %3
  br i1 %45, label %46, label %65

46:                                               ; preds = %17
  %47 = mul i64 %21, 3
  %48 = shl i64 %21, 1
  %49 = icmp sgt i64 %21, 0
  %50 = icmp eq i64 %31, 0
  %51 = icmp eq i64 %31, 1
  %52 = icmp sgt i64 %29, 0
  %53 = getelementptr inbounds float, ptr %14, i64 2
  %54 = shl nsw i64 %21, 2
  %55 = tail call i64 @llvm.smin.i64(i64 %21, i64 %29)
  %56 = sub nsw i64 %21, %29
  %57 = tail call i64 @llvm.smax.i64(i64 %56, i64 %55)
  %58 = add nsw i64 %55, 16
  %59 = icmp sgt i64 %58, %57
  %60 = icmp slt i64 %29, 1
  %61 = icmp eq i64 %21, 1
  %62 = add i64 %48, -2
  %63 = getelementptr inbounds float, ptr %16, i64 %54
  %64 = getelementptr inbounds float, ptr %14, i64 1
  br label %66

65:                                               ; preds = %300, %17
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %18) #11
  ret void

66:                                               ; preds = %46, %300
  %67 = phi i64 [ %3, %46 ], [ %301, %300 ]
  %68 = icmp slt i64 %67, %19
  br i1 %68, label %69, label %241

69:                                               ; preds = %66
  %70 = srem i64 %67, %23
  %71 = mul nsw i64 %70, %32
  %72 = getelementptr inbounds float, ptr %15, i64 %71
  %73 = sub nsw i64 %67, %3
  %74 = mul i64 %47, %73
  %75 = getelementptr inbounds i8, ptr %0, i64 %74
  tail call void @llvm.experimental.noalias.scope.decl(metadata !20)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !23)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !25)
  %76 = getelementptr inbounds float, ptr %72, i64 %21
  %77 = getelementptr inbounds float, ptr %72, i64 %48
  br i1 %49, label %78, label %105

78:                                               ; preds = %69, %78
  %79 = phi i64 [ %103, %78 ], [ 0, %69 ]
  %80 = mul nuw nsw i64 %79, 3
  %81 = getelementptr inbounds i8, ptr %75, i64 %80
  %82 = load i8, ptr %81, align 1, !tbaa !27, !alias.scope !20, !noalias !28
  %83 = zext i8 %82 to i64
  %84 = getelementptr inbounds float, ptr %13, i64 %83
  %85 = load float, ptr %84, align 4, !tbaa !29, !alias.scope !25, !noalias !31
  %86 = getelementptr inbounds float, ptr %72, i64 %79
  store float %85, ptr %86, align 4, !tbaa !29, !alias.scope !23, !noalias !32
  %87 = add nuw nsw i64 %80, 1
  %88 = getelementptr inbounds i8, ptr %75, i64 %87
  %89 = load i8, ptr %88, align 1, !tbaa !27, !alias.scope !20, !noalias !28
  %90 = zext i8 %89 to i64
  %91 = or i64 %90, 256
  %92 = getelementptr inbounds float, ptr %13, i64 %91
  %93 = load float, ptr %92, align 4, !tbaa !29, !alias.scope !25, !noalias !31
  %94 = getelementptr inbounds float, ptr %76, i64 %79
  store float %93, ptr %94, align 4, !tbaa !29, !alias.scope !23, !noalias !32
  %95 = add nuw nsw i64 %80, 2
  %96 = getelementptr inbounds i8, ptr %75, i64 %95
  %97 = load i8, ptr %96, align 1, !tbaa !27, !alias.scope !20, !noalias !28
  %98 = zext i8 %97 to i64
  %99 = or i64 %98, 512
  %100 = getelementptr inbounds float, ptr %13, i64 %99
  %101 = load float, ptr %100, align 4, !tbaa !29, !alias.scope !25, !noalias !31
  %102 = getelementptr inbounds float, ptr %77, i64 %79
  store float %101, ptr %102, align 4, !tbaa !29, !alias.scope !23, !noalias !32
  %103 = add nuw nsw i64 %79, 1
  %104 = icmp eq i64 %103, %21
  br i1 %104, label %105, label %78, !llvm.loop !33

105:                                              ; preds = %78, %69
  br i1 %50, label %141, label %106

106:                                              ; preds = %105
  tail call void @llvm.experimental.noalias.scope.decl(metadata !36)
  %107 = getelementptr inbounds i16, ptr %1, i64 %74
  %108 = getelementptr inbounds i8, ptr %1, i64 %74
  br label %109

109:                                              ; preds = %138, %106
  %110 = phi i64 [ 0, %106 ], [ %139, %138 ]
  %111 = add nuw nsw i64 %110, 5
  %112 = mul nsw i64 %111, %21
  %113 = getelementptr inbounds float, ptr %72, i64 %112
  br i1 %51, label %114, label %126

114:                                              ; preds = %109
  %115 = getelementptr inbounds i8, ptr %108, i64 %110
  br i1 %49, label %116, label %138

116:                                              ; preds = %114, %116
  %117 = phi i64 [ %124, %116 ], [ 0, %114 ]
  %118 = mul nuw nsw i64 %117, 3
  %119 = getelementptr inbounds i8, ptr %115, i64 %118
  %120 = load i8, ptr %119, align 1, !tbaa !27, !noalias !36
  %121 = uitofp i8 %120 to float
  %122 = fmul fast float %121, 0x3F70101020000000
  %123 = getelementptr inbounds float, ptr %113, i64 %117
  store float %122, ptr %123, align 4, !tbaa !29, !alias.scope !36
  %124 = add nuw nsw i64 %117, 1
  %125 = icmp eq i64 %124, %21
  br i1 %125, label %138, label %116, !llvm.loop !39

126:                                              ; preds = %109
  %127 = getelementptr inbounds i16, ptr %107, i64 %110
  br i1 %49, label %128, label %138

128:                                              ; preds = %126, %128
  %129 = phi i64 [ %136, %128 ], [ 0, %126 ]
  %130 = mul nuw nsw i64 %129, 3
  %131 = getelementptr inbounds i16, ptr %127, i64 %130
  %132 = load i16, ptr %131, align 2, !tbaa !40, !noalias !36
  %133 = uitofp i16 %132 to float
  %134 = fmul fast float %133, 0x3EF0001000000000
  %135 = getelementptr inbounds float, ptr %113, i64 %129
  store float %134, ptr %135, align 4, !tbaa !29, !alias.scope !36
  %136 = add nuw nsw i64 %129, 1
  %137 = icmp eq i64 %136, %21
  br i1 %137, label %138, label %128, !llvm.loop !42

138:                                              ; preds = %128, %116, %126, %114
  %139 = add nuw nsw i64 %110, 1
  %140 = icmp eq i64 %139, 3
  br i1 %140, label %141, label %109, !llvm.loop !43

141:                                              ; preds = %138, %105
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %25, i64 noundef %67, ptr noundef %72) #12
  br i1 %52, label %142, label %244

142:                                              ; preds = %141
  tail call void @llvm.experimental.noalias.scope.decl(metadata !44)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !47)
  %143 = getelementptr inbounds float, ptr %72, i64 %47
  %144 = getelementptr inbounds float, ptr %72, i64 %54
  br i1 %49, label %150, label %145

145:                                              ; preds = %150, %142
  br i1 %59, label %166, label %146

146:                                              ; preds = %145
  %147 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !47, !noalias !44
  %148 = insertelement <16 x float> poison, float %147, i64 0
  %149 = shufflevector <16 x float> %148, <16 x float> poison, <16 x i32> zeroinitializer
  br label %168

150:                                              ; preds = %142, %150
  %151 = phi i64 [ %164, %150 ], [ 0, %142 ]
  %152 = getelementptr inbounds float, ptr %72, i64 %151
  %153 = load float, ptr %152, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %154 = fmul fast float %153, 0x3FCB367A00000000
  %155 = getelementptr inbounds float, ptr %76, i64 %151
  %156 = load float, ptr %155, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %157 = fmul fast float %156, 0x3FE6E2EB20000000
  %158 = fadd fast float %157, %154
  %159 = getelementptr inbounds float, ptr %77, i64 %151
  %160 = load float, ptr %159, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %161 = fmul fast float %160, 0x3FB27BB300000000
  %162 = fadd fast float %158, %161
  %163 = getelementptr inbounds float, ptr %143, i64 %151
  store float %162, ptr %163, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %164 = add nuw nsw i64 %151, 1
  %165 = icmp eq i64 %164, %21
  br i1 %165, label %145, label %150, !llvm.loop !49

166:                                              ; preds = %174, %145
  %167 = phi i64 [ %55, %145 ], [ %169, %174 ]
  br i1 %49, label %196, label %241

168:                                              ; preds = %174, %146
  %169 = phi i64 [ %58, %146 ], [ %177, %174 ]
  %170 = phi i64 [ %55, %146 ], [ %169, %174 ]
  %171 = getelementptr inbounds float, ptr %143, i64 %170
  %172 = load <16 x float>, ptr %171, align 4, !alias.scope !44, !noalias !47
  %173 = fmul fast <16 x float> %172, %149
  br i1 %60, label %174, label %179

174:                                              ; preds = %179, %168
  %175 = phi <16 x float> [ %173, %168 ], [ %193, %179 ]
  %176 = getelementptr inbounds float, ptr %144, i64 %170
  store <16 x float> %175, ptr %176, align 4, !alias.scope !44, !noalias !47
  %177 = add nsw i64 %169, 16
  %178 = icmp sgt i64 %177, %57
  br i1 %178, label %166, label %168, !llvm.loop !50

179:                                              ; preds = %168, %179
  %180 = phi i64 [ %194, %179 ], [ 1, %168 ]
  %181 = phi <16 x float> [ %193, %179 ], [ %173, %168 ]
  %182 = getelementptr inbounds float, ptr %53, i64 %180
  %183 = load float, ptr %182, align 4, !tbaa !29, !alias.scope !47, !noalias !44
  %184 = insertelement <16 x float> poison, float %183, i64 0
  %185 = shufflevector <16 x float> %184, <16 x float> poison, <16 x i32> zeroinitializer
  %186 = sub nsw i64 0, %180
  %187 = getelementptr inbounds float, ptr %171, i64 %186
  %188 = load <16 x float>, ptr %187, align 4, !alias.scope !44, !noalias !47
  %189 = getelementptr inbounds float, ptr %171, i64 %180
  %190 = load <16 x float>, ptr %189, align 4, !alias.scope !44, !noalias !47
  %191 = fadd fast <16 x float> %190, %188
  %192 = fmul fast <16 x float> %191, %185
  %193 = fadd fast <16 x float> %192, %181
  %194 = add nuw i64 %180, 1
  %195 = icmp eq i64 %180, %29
  br i1 %195, label %174, label %179, !llvm.loop !51

196:                                              ; preds = %166, %206
  %197 = phi i64 [ %209, %206 ], [ 0, %166 ]
  %198 = icmp eq i64 %197, %55
  %199 = select i1 %198, i64 %167, i64 %197
  %200 = icmp slt i64 %199, %21
  br i1 %200, label %201, label %241

201:                                              ; preds = %196
  %202 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !47, !noalias !44
  %203 = getelementptr inbounds float, ptr %143, i64 %199
  %204 = load float, ptr %203, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %205 = fmul fast float %204, %202
  br i1 %60, label %206, label %211

206:                                              ; preds = %230, %201
  %207 = phi float [ %205, %201 ], [ %238, %230 ]
  %208 = getelementptr inbounds float, ptr %144, i64 %199
  store float %207, ptr %208, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %209 = add nsw i64 %199, 1
  %210 = icmp slt i64 %209, %21
  br i1 %210, label %196, label %241, !llvm.loop !52

211:                                              ; preds = %201, %230
  %212 = phi i64 [ %239, %230 ], [ 1, %201 ]
  %213 = phi float [ %238, %230 ], [ %205, %201 ]
  %214 = getelementptr inbounds float, ptr %53, i64 %212
  %215 = load float, ptr %214, align 4, !tbaa !29, !alias.scope !47, !noalias !44
  br i1 %61, label %230, label %216

216:                                              ; preds = %211
  %217 = sub nsw i64 %199, %212
  %218 = tail call i64 @llvm.abs.i64(i64 %217, i1 true)
  %219 = srem i64 %218, %62
  %220 = icmp slt i64 %219, %21
  %221 = sub nsw i64 %62, %219
  %222 = select i1 %220, i64 %219, i64 %221
  %223 = getelementptr inbounds float, ptr %143, i64 %222
  %224 = add nsw i64 %212, %199
  %225 = tail call i64 @llvm.abs.i64(i64 %224, i1 true)
  %226 = srem i64 %225, %62
  %227 = icmp slt i64 %226, %21
  %228 = sub nsw i64 %62, %226
  %229 = select i1 %227, i64 %226, i64 %228
  br label %230

230:                                              ; preds = %216, %211
  %231 = phi ptr [ %223, %216 ], [ %143, %211 ]
  %232 = phi i64 [ %229, %216 ], [ 0, %211 ]
  %233 = load float, ptr %231, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %234 = getelementptr inbounds float, ptr %143, i64 %232
  %235 = load float, ptr %234, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %236 = fadd fast float %235, %233
  %237 = fmul fast float %236, %215
  %238 = fadd fast float %237, %213
  %239 = add nuw i64 %212, 1
  %240 = icmp eq i64 %212, %29
  br i1 %240, label %206, label %211, !llvm.loop !53

241:                                              ; preds = %206, %196, %166, %66
  %242 = sub nsw i64 %67, %29
  %243 = icmp slt i64 %242, 0
  br i1 %243, label %300, label %247

244:                                              ; preds = %141
  %245 = sub nsw i64 %67, %29
  %246 = icmp slt i64 %245, 0
  br i1 %246, label %300, label %251

247:                                              ; preds = %241
  br i1 %52, label %248, label %251

248:                                              ; preds = %247
  %249 = load float, ptr %14, align 4, !tbaa !29
  %250 = load float, ptr %64, align 4, !tbaa !29
  tail call fastcc void @sharpen(ptr noundef %15, i64 noundef %23, i64 noundef %242, i64 noundef %19, i64 noundef %21, ptr noundef %63, ptr noundef nonnull %53, i64 noundef %29, float noundef %249, float noundef %250) #12
  br label %251

251:                                              ; preds = %244, %248, %247
  %252 = phi i64 [ %242, %248 ], [ %242, %247 ], [ %245, %244 ]
  %253 = srem i64 %252, %23
  %254 = mul nsw i64 %253, %32
  %255 = getelementptr inbounds float, ptr %15, i64 %254
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef %25, i64 noundef %27, i64 noundef %252, ptr noundef %255) #12
  %256 = mul i64 %47, %252
  %257 = getelementptr inbounds i8, ptr %2, i64 %256
  tail call void @llvm.experimental.noalias.scope.decl(metadata !54)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !57)
  %258 = getelementptr inbounds float, ptr %255, i64 %21
  %259 = getelementptr inbounds float, ptr %255, i64 %48
  br i1 %49, label %260, label %300

260:                                              ; preds = %251, %260
  %261 = phi i64 [ %298, %260 ], [ 0, %251 ]
  %262 = getelementptr inbounds float, ptr %255, i64 %261
  %263 = load float, ptr %262, align 4, !tbaa !29, !alias.scope !54, !noalias !57
  %264 = fcmp fast olt float %263, 0.000000e+00
  %265 = select fast i1 %264, float 0.000000e+00, float %263
  %266 = fcmp fast ogt float %265, 1.000000e+00
  %267 = select fast i1 %266, float 1.000000e+00, float %265
  %268 = fmul fast float %267, 2.550000e+02
  %269 = fadd fast float %268, 5.000000e-01
  %270 = fptosi float %269 to i32
  %271 = trunc i32 %270 to i8
  %272 = mul nuw nsw i64 %261, 3
  %273 = getelementptr inbounds i8, ptr %257, i64 %272
  store i8 %271, ptr %273, align 1, !tbaa !27, !alias.scope !57, !noalias !54
  %274 = getelementptr inbounds float, ptr %258, i64 %261
  %275 = load float, ptr %274, align 4, !tbaa !29, !alias.scope !54, !noalias !57
  %276 = fcmp fast olt float %275, 0.000000e+00
  %277 = select fast i1 %276, float 0.000000e+00, float %275
  %278 = fcmp fast ogt float %277, 1.000000e+00
  %279 = select fast i1 %278, float 1.000000e+00, float %277
  %280 = fmul fast float %279, 2.550000e+02
  %281 = fadd fast float %280, 5.000000e-01
  %282 = fptosi float %281 to i32
  %283 = trunc i32 %282 to i8
  %284 = add nuw nsw i64 %272, 1
  %285 = getelementptr inbounds i8, ptr %257, i64 %284
  store i8 %283, ptr %285, align 1, !tbaa !27, !alias.scope !57, !noalias !54
  %286 = getelementptr inbounds float, ptr %259, i64 %261
  %287 = load float, ptr %286, align 4, !tbaa !29, !alias.scope !54, !noalias !57
  %288 = fcmp fast olt float %287, 0.000000e+00
  %289 = select fast i1 %288, float 0.000000e+00, float %287
  %290 = fcmp fast ogt float %289, 1.000000e+00
  %291 = select fast i1 %290, float 1.000000e+00, float %289
  %292 = fmul fast float %291, 2.550000e+02
  %293 = fadd fast float %292, 5.000000e-01
  %294 = fptosi float %293 to i32
  %295 = trunc i32 %294 to i8
  %296 = add nuw nsw i64 %272, 2
  %297 = getelementptr inbounds i8, ptr %257, i64 %296
  store i8 %295, ptr %297, align 1, !tbaa !27, !alias.scope !57, !noalias !54
  %298 = add nuw nsw i64 %261, 1
  %299 = icmp eq i64 %298, %21
  br i1 %299, label %300, label %260, !llvm.loop !59

300:                                              ; preds = %260, %244, %251, %241
  %301 = add nsw i64 %67, 1
  %302 = icmp slt i64 %301, %35
  br i1 %302, label %66, label %65, !llvm.loop !60
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind
define internal fastcc void @run(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4) unnamed_addr #2 {
  %6 = alloca [3 x float], align 4
  %7 = alloca [3 x float], align 4
  %8 = alloca %struct.Rows, align 8
  %9 = alloca %struct.Rows, align 8
  %10 = alloca %struct.Rows, align 8
  %11 = alloca %struct.Rows, align 8
  %12 = alloca %struct.Rows, align 8
  %13 = alloca %struct.Rows, align 8
  %14 = alloca %struct.Rows, align 8
  %15 = alloca %struct.Rows, align 8
  %16 = alloca %struct.Rows, align 8
  %17 = alloca %struct.Rows, align 8
  %18 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 1
  %19 = load i64, ptr %18, align 8, !tbaa !11
  %20 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 5
  %21 = load ptr, ptr %20, align 8, !tbaa !15
  %22 = getelementptr inbounds float, ptr %4, i64 %19
  %23 = shl nsw i64 %19, 1
  %24 = getelementptr inbounds float, ptr %4, i64 %23
  %25 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 9
  %26 = load ptr, ptr %25, align 8, !tbaa !19
  %27 = getelementptr inbounds float, ptr %26, i64 %19
  %28 = shl nsw i64 %19, 2
  %29 = getelementptr inbounds float, ptr %26, i64 %28
  %30 = icmp slt i64 %1, %2
  br i1 %30, label %31, label %76

31:                                               ; preds = %5
  %32 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 2
  %33 = getelementptr inbounds i8, ptr %17, i64 8
  %34 = getelementptr inbounds i8, ptr %17, i64 16
  %35 = trunc i64 %3 to i32
  %36 = mul i32 %35, -2048144777
  %37 = getelementptr inbounds %struct.Rows, ptr %16, i64 0, i32 1
  %38 = getelementptr inbounds %struct.Rows, ptr %16, i64 0, i32 2
  %39 = getelementptr inbounds %struct.Rows, ptr %13, i64 0, i32 1
  %40 = getelementptr inbounds %struct.Rows, ptr %13, i64 0, i32 2
  %41 = icmp sgt i64 %19, 0
  %42 = mul nsw i64 %19, 5
  %43 = getelementptr inbounds float, ptr %4, i64 %42
  %44 = getelementptr inbounds i8, ptr %15, i64 8
  %45 = getelementptr inbounds i8, ptr %15, i64 16
  %46 = getelementptr inbounds i8, ptr %14, i64 8
  %47 = getelementptr inbounds i8, ptr %14, i64 16
  %48 = mul i64 %19, 12
  %49 = getelementptr inbounds i8, ptr %12, i64 8
  %50 = getelementptr inbounds i8, ptr %12, i64 16
  %51 = mul nsw i64 %19, 3
  %52 = getelementptr inbounds i8, ptr %11, i64 8
  %53 = getelementptr inbounds i8, ptr %11, i64 16
  %54 = getelementptr inbounds [3 x float], ptr %6, i64 0, i64 1
  %55 = getelementptr inbounds [3 x float], ptr %6, i64 0, i64 2
  %56 = getelementptr inbounds %struct.Rows, ptr %10, i64 0, i32 1
  %57 = getelementptr inbounds %struct.Rows, ptr %10, i64 0, i32 2
  %58 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 3
  %59 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 8
  %60 = sitofp i64 %3 to double
  %61 = fadd fast double %60, 5.000000e-01
  %62 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 6
  %63 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 7
  %64 = getelementptr inbounds [3 x float], ptr %7, i64 0, i64 1
  %65 = getelementptr inbounds [3 x float], ptr %7, i64 0, i64 2
  %66 = getelementptr inbounds i8, ptr %9, i64 8
  %67 = getelementptr inbounds i8, ptr %9, i64 16
  %68 = mul nsw i64 %19, 6
  %69 = mul nsw i64 %19, 7
  %70 = shl nsw i64 %19, 3
  %71 = mul nsw i64 %19, 9
  %72 = mul nsw i64 %19, 10
  %73 = mul nsw i64 %19, 11
  %74 = getelementptr inbounds %struct.Rows, ptr %8, i64 0, i32 1
  %75 = getelementptr inbounds %struct.Rows, ptr %8, i64 0, i32 2
  br label %77

76:                                               ; preds = %1123, %5
  ret void

77:                                               ; preds = %31, %1123
  %78 = phi i64 [ 0, %31 ], [ %1126, %1123 ]
  %79 = phi i64 [ %19, %31 ], [ %1125, %1123 ]
  %80 = phi i64 [ %1, %31 ], [ %1127, %1123 ]
  %81 = load ptr, ptr %32, align 8, !tbaa !12
  %82 = shl nsw i64 %80, 3
  %83 = getelementptr inbounds i64, ptr %81, i64 %82
  %84 = load i64, ptr %83, align 8, !tbaa !4
  switch i64 %84, label %1123 [
    i64 1, label %96
    i64 2, label %89
    i64 3, label %152
    i64 5, label %152
    i64 4, label %179
    i64 6, label %226
    i64 15, label %356
    i64 7, label %513
    i64 8, label %590
    i64 13, label %700
    i64 14, label %748
    i64 9, label %87
    i64 10, label %856
    i64 11, label %974
    i64 12, label %85
  ]

85:                                               ; preds = %77
  %86 = icmp slt i64 %78, %79
  br label %1096

87:                                               ; preds = %77
  %88 = icmp slt i64 %78, %79
  br label %839

89:                                               ; preds = %77
  %90 = getelementptr inbounds i64, ptr %83, i64 1
  %91 = load i64, ptr %90, align 8, !tbaa !4
  %92 = getelementptr inbounds float, ptr %21, i64 %91
  %93 = getelementptr inbounds i64, ptr %83, i64 2
  %94 = load i64, ptr %93, align 8, !tbaa !4
  %95 = icmp slt i64 %78, %79
  br label %126

96:                                               ; preds = %77
  %97 = getelementptr inbounds i64, ptr %83, i64 1
  %98 = load i64, ptr %97, align 8, !tbaa !4
  %99 = getelementptr inbounds float, ptr %21, i64 %98
  %100 = icmp slt i64 %78, %79
  br label %101

101:                                              ; preds = %96, %123
  %102 = phi i64 [ 0, %96 ], [ %124, %123 ]
  %103 = mul nsw i64 %102, %19
  %104 = getelementptr inbounds float, ptr %4, i64 %103
  %105 = shl nuw nsw i64 %102, 12
  %106 = getelementptr inbounds float, ptr %99, i64 %105
  tail call void @llvm.experimental.noalias.scope.decl(metadata !61)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !64)
  br i1 %100, label %107, label %123

107:                                              ; preds = %101, %107
  %108 = phi i64 [ %121, %107 ], [ %78, %101 ]
  %109 = getelementptr inbounds float, ptr %104, i64 %108
  %110 = load float, ptr %109, align 4, !tbaa !29, !alias.scope !61, !noalias !64
  %111 = fcmp fast olt float %110, 0.000000e+00
  %112 = select fast i1 %111, float 0.000000e+00, float %110
  %113 = fcmp fast ogt float %112, 1.000000e+00
  %114 = select fast i1 %113, float 1.000000e+00, float %112
  %115 = fmul fast float %114, 4.095000e+03
  %116 = fadd fast float %115, 5.000000e-01
  %117 = fptosi float %116 to i32
  %118 = sext i32 %117 to i64
  %119 = getelementptr inbounds float, ptr %106, i64 %118
  %120 = load float, ptr %119, align 4, !tbaa !29, !alias.scope !64, !noalias !61
  store float %120, ptr %109, align 4, !tbaa !29, !alias.scope !61, !noalias !64
  %121 = add nsw i64 %108, 1
  %122 = icmp eq i64 %121, %79
  br i1 %122, label %123, label %107, !llvm.loop !66

123:                                              ; preds = %107, %101
  %124 = add nuw nsw i64 %102, 1
  %125 = icmp eq i64 %124, 3
  br i1 %125, label %1123, label %101, !llvm.loop !67

126:                                              ; preds = %89, %149
  %127 = phi i64 [ 0, %89 ], [ %150, %149 ]
  %128 = mul nsw i64 %127, %19
  %129 = getelementptr inbounds float, ptr %4, i64 %128
  %130 = mul nsw i64 %94, %127
  %131 = getelementptr inbounds float, ptr %92, i64 %130
  tail call void @llvm.experimental.noalias.scope.decl(metadata !68)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !71)
  br i1 %95, label %132, label %149

132:                                              ; preds = %126, %132
  %133 = phi i64 [ %147, %132 ], [ %78, %126 ]
  %134 = getelementptr inbounds float, ptr %129, i64 %133
  %135 = load float, ptr %134, align 4, !tbaa !29, !alias.scope !68, !noalias !71
  %136 = fcmp fast olt float %135, 0.000000e+00
  %137 = select fast i1 %136, float 0.000000e+00, float %135
  %138 = fcmp fast ogt float %137, 4.000000e+00
  %139 = select fast i1 %138, float 4.000000e+00, float %137
  %140 = tail call fast float @llvm.sqrt.f32(float %139)
  %141 = fmul fast float %140, 4.095500e+03
  %142 = fadd fast float %141, 5.000000e-01
  %143 = fptosi float %142 to i32
  %144 = sext i32 %143 to i64
  %145 = getelementptr inbounds float, ptr %131, i64 %144
  %146 = load float, ptr %145, align 4, !tbaa !29, !alias.scope !71, !noalias !68
  store float %146, ptr %134, align 4, !tbaa !29, !alias.scope !68, !noalias !71
  %147 = add nsw i64 %133, 1
  %148 = icmp eq i64 %147, %79
  br i1 %148, label %149, label %132, !llvm.loop !73

149:                                              ; preds = %132, %126
  %150 = add nuw nsw i64 %127, 1
  %151 = icmp eq i64 %150, 3
  br i1 %151, label %1123, label %126, !llvm.loop !74

152:                                              ; preds = %77, %77
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %8) #11
  %153 = getelementptr inbounds i64, ptr %83, i64 1
  %154 = load i64, ptr %153, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %8, ptr noundef nonnull %0, i64 noundef %154, i64 noundef %3) #12
  %155 = load ptr, ptr %58, align 8, !tbaa !13
  %156 = load i64, ptr %153, align 8, !tbaa !4
  %157 = shl nsw i64 %156, 3
  %158 = or i64 %157, 3
  %159 = getelementptr inbounds i64, ptr %155, i64 %158
  %160 = load i64, ptr %159, align 8, !tbaa !4
  %161 = icmp eq i64 %160, 3
  %162 = select i1 %161, i64 %19, i64 0
  %163 = load ptr, ptr %8, align 8, !tbaa !75
  %164 = load ptr, ptr %74, align 8, !tbaa !77
  %165 = load float, ptr %75, align 8, !tbaa !78
  br label %167

166:                                              ; preds = %167
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %8) #11
  br label %1123

167:                                              ; preds = %152, %167
  %168 = phi i64 [ 0, %152 ], [ %177, %167 ]
  %169 = load i64, ptr %83, align 8, !tbaa !4
  %170 = icmp eq i64 %169, 3
  %171 = select i1 %170, ptr @multiply, ptr @add
  %172 = mul nsw i64 %168, %19
  %173 = getelementptr inbounds float, ptr %4, i64 %172
  %174 = mul nsw i64 %168, %162
  %175 = getelementptr inbounds float, ptr %163, i64 %174
  %176 = getelementptr inbounds float, ptr %164, i64 %174
  tail call void %171(ptr noundef %173, ptr noundef %175, ptr noundef %176, float noundef %165, i64 noundef %78, i64 noundef %79) #13, !callees !79
  %177 = add nuw nsw i64 %168, 1
  %178 = icmp eq i64 %177, 3
  br i1 %178, label %166, label %167, !llvm.loop !80

179:                                              ; preds = %77
  %180 = getelementptr inbounds i64, ptr %83, i64 1
  %181 = load i64, ptr %180, align 8, !tbaa !4
  %182 = getelementptr inbounds float, ptr %21, i64 %181
  tail call void @llvm.experimental.noalias.scope.decl(metadata !81)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !84)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !86)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !88)
  %183 = load float, ptr %182, align 4, !tbaa !29, !alias.scope !88, !noalias !90
  %184 = getelementptr inbounds float, ptr %182, i64 1
  %185 = load float, ptr %184, align 4, !tbaa !29, !alias.scope !88, !noalias !90
  %186 = getelementptr inbounds float, ptr %182, i64 2
  %187 = load float, ptr %186, align 4, !tbaa !29, !alias.scope !88, !noalias !90
  %188 = getelementptr inbounds float, ptr %182, i64 3
  %189 = load float, ptr %188, align 4, !tbaa !29, !alias.scope !88, !noalias !90
  %190 = getelementptr inbounds float, ptr %182, i64 4
  %191 = load float, ptr %190, align 4, !tbaa !29, !alias.scope !88, !noalias !90
  %192 = getelementptr inbounds float, ptr %182, i64 5
  %193 = load float, ptr %192, align 4, !tbaa !29, !alias.scope !88, !noalias !90
  %194 = getelementptr inbounds float, ptr %182, i64 6
  %195 = load float, ptr %194, align 4, !tbaa !29, !alias.scope !88, !noalias !90
  %196 = getelementptr inbounds float, ptr %182, i64 7
  %197 = load float, ptr %196, align 4, !tbaa !29, !alias.scope !88, !noalias !90
  %198 = getelementptr inbounds float, ptr %182, i64 8
  %199 = load float, ptr %198, align 4, !tbaa !29, !alias.scope !88, !noalias !90
  %200 = icmp slt i64 %78, %79
  br i1 %200, label %201, label %1123

201:                                              ; preds = %179, %201
  %202 = phi i64 [ %224, %201 ], [ %78, %179 ]
  %203 = getelementptr inbounds float, ptr %4, i64 %202
  %204 = load float, ptr %203, align 4, !tbaa !29, !alias.scope !81, !noalias !91
  %205 = getelementptr inbounds float, ptr %22, i64 %202
  %206 = load float, ptr %205, align 4, !tbaa !29, !alias.scope !84, !noalias !92
  %207 = getelementptr inbounds float, ptr %24, i64 %202
  %208 = load float, ptr %207, align 4, !tbaa !29, !alias.scope !86, !noalias !93
  %209 = fmul fast float %204, %183
  %210 = fmul fast float %206, %185
  %211 = fadd fast float %210, %209
  %212 = fmul fast float %208, %187
  %213 = fadd fast float %211, %212
  store float %213, ptr %203, align 4, !tbaa !29, !alias.scope !81, !noalias !91
  %214 = fmul fast float %204, %189
  %215 = fmul fast float %206, %191
  %216 = fadd fast float %215, %214
  %217 = fmul fast float %208, %193
  %218 = fadd fast float %216, %217
  store float %218, ptr %205, align 4, !tbaa !29, !alias.scope !84, !noalias !92
  %219 = fmul fast float %204, %195
  %220 = fmul fast float %206, %197
  %221 = fadd fast float %220, %219
  %222 = fmul fast float %208, %199
  %223 = fadd fast float %221, %222
  store float %223, ptr %207, align 4, !tbaa !29, !alias.scope !86, !noalias !93
  %224 = add nsw i64 %202, 1
  %225 = icmp eq i64 %224, %79
  br i1 %225, label %1123, label %201, !llvm.loop !94

226:                                              ; preds = %77
  %227 = getelementptr inbounds i64, ptr %83, i64 1
  %228 = load i64, ptr %227, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %9, ptr noundef nonnull %0, i64 noundef %228, i64 noundef %3) #12
  tail call void @llvm.experimental.noalias.scope.decl(metadata !95)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !98)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !100)
  %229 = load ptr, ptr %9, align 8
  %230 = load ptr, ptr %66, align 8
  %231 = load float, ptr %67, align 8
  %232 = icmp slt i64 %78, %79
  br i1 %232, label %233, label %1123

233:                                              ; preds = %226, %233
  %234 = phi i64 [ %354, %233 ], [ %78, %226 ]
  %235 = getelementptr inbounds float, ptr %4, i64 %234
  %236 = load float, ptr %235, align 4, !tbaa !29, !alias.scope !95, !noalias !102
  %237 = getelementptr inbounds float, ptr %22, i64 %234
  %238 = load float, ptr %237, align 4, !tbaa !29, !alias.scope !98, !noalias !103
  %239 = getelementptr inbounds float, ptr %24, i64 %234
  %240 = load float, ptr %239, align 4, !tbaa !29, !alias.scope !100, !noalias !104
  %241 = getelementptr inbounds float, ptr %229, i64 %234
  %242 = load float, ptr %241, align 4, !tbaa !29, !noalias !105
  %243 = getelementptr inbounds float, ptr %230, i64 %234
  %244 = load float, ptr %243, align 4, !tbaa !29, !noalias !105
  %245 = fsub fast float %244, %242
  %246 = fmul fast float %245, %231
  %247 = fadd fast float %246, %242
  %248 = fmul fast float %247, %236
  %249 = add nsw i64 %234, %19
  %250 = getelementptr inbounds float, ptr %229, i64 %249
  %251 = load float, ptr %250, align 4, !tbaa !29, !noalias !105
  %252 = getelementptr inbounds float, ptr %230, i64 %249
  %253 = load float, ptr %252, align 4, !tbaa !29, !noalias !105
  %254 = fsub fast float %253, %251
  %255 = fmul fast float %254, %231
  %256 = fadd fast float %255, %251
  %257 = fmul fast float %256, %238
  %258 = add nsw i64 %234, %23
  %259 = getelementptr inbounds float, ptr %229, i64 %258
  %260 = load float, ptr %259, align 4, !tbaa !29, !noalias !105
  %261 = getelementptr inbounds float, ptr %230, i64 %258
  %262 = load float, ptr %261, align 4, !tbaa !29, !noalias !105
  %263 = fsub fast float %262, %260
  %264 = fmul fast float %263, %231
  %265 = fadd fast float %264, %260
  %266 = fmul fast float %265, %240
  %267 = add nsw i64 %234, %51
  %268 = getelementptr inbounds float, ptr %229, i64 %267
  %269 = load float, ptr %268, align 4, !tbaa !29, !noalias !105
  %270 = getelementptr inbounds float, ptr %230, i64 %267
  %271 = load float, ptr %270, align 4, !tbaa !29, !noalias !105
  %272 = fsub fast float %271, %269
  %273 = fmul fast float %272, %231
  %274 = fadd fast float %269, %248
  %275 = fadd fast float %274, %257
  %276 = fadd fast float %275, %266
  %277 = fadd fast float %276, %273
  store float %277, ptr %235, align 4, !tbaa !29, !alias.scope !95, !noalias !102
  %278 = add nsw i64 %234, %28
  %279 = getelementptr inbounds float, ptr %229, i64 %278
  %280 = load float, ptr %279, align 4, !tbaa !29, !noalias !105
  %281 = getelementptr inbounds float, ptr %230, i64 %278
  %282 = load float, ptr %281, align 4, !tbaa !29, !noalias !105
  %283 = fsub fast float %282, %280
  %284 = fmul fast float %283, %231
  %285 = fadd fast float %284, %280
  %286 = fmul fast float %285, %236
  %287 = add nsw i64 %234, %42
  %288 = getelementptr inbounds float, ptr %229, i64 %287
  %289 = load float, ptr %288, align 4, !tbaa !29, !noalias !105
  %290 = getelementptr inbounds float, ptr %230, i64 %287
  %291 = load float, ptr %290, align 4, !tbaa !29, !noalias !105
  %292 = fsub fast float %291, %289
  %293 = fmul fast float %292, %231
  %294 = fadd fast float %293, %289
  %295 = fmul fast float %294, %238
  %296 = add nsw i64 %234, %68
  %297 = getelementptr inbounds float, ptr %229, i64 %296
  %298 = load float, ptr %297, align 4, !tbaa !29, !noalias !105
  %299 = getelementptr inbounds float, ptr %230, i64 %296
  %300 = load float, ptr %299, align 4, !tbaa !29, !noalias !105
  %301 = fsub fast float %300, %298
  %302 = fmul fast float %301, %231
  %303 = fadd fast float %302, %298
  %304 = fmul fast float %303, %240
  %305 = add nsw i64 %234, %69
  %306 = getelementptr inbounds float, ptr %229, i64 %305
  %307 = load float, ptr %306, align 4, !tbaa !29, !noalias !105
  %308 = getelementptr inbounds float, ptr %230, i64 %305
  %309 = load float, ptr %308, align 4, !tbaa !29, !noalias !105
  %310 = fsub fast float %309, %307
  %311 = fmul fast float %310, %231
  %312 = fadd fast float %307, %286
  %313 = fadd fast float %312, %295
  %314 = fadd fast float %313, %304
  %315 = fadd fast float %314, %311
  store float %315, ptr %237, align 4, !tbaa !29, !alias.scope !98, !noalias !103
  %316 = add nsw i64 %234, %70
  %317 = getelementptr inbounds float, ptr %229, i64 %316
  %318 = load float, ptr %317, align 4, !tbaa !29, !noalias !105
  %319 = getelementptr inbounds float, ptr %230, i64 %316
  %320 = load float, ptr %319, align 4, !tbaa !29, !noalias !105
  %321 = fsub fast float %320, %318
  %322 = fmul fast float %321, %231
  %323 = fadd fast float %322, %318
  %324 = fmul fast float %323, %236
  %325 = add nsw i64 %234, %71
  %326 = getelementptr inbounds float, ptr %229, i64 %325
  %327 = load float, ptr %326, align 4, !tbaa !29, !noalias !105
  %328 = getelementptr inbounds float, ptr %230, i64 %325
  %329 = load float, ptr %328, align 4, !tbaa !29, !noalias !105
  %330 = fsub fast float %329, %327
  %331 = fmul fast float %330, %231
  %332 = fadd fast float %331, %327
  %333 = fmul fast float %332, %238
  %334 = add nsw i64 %234, %72
  %335 = getelementptr inbounds float, ptr %229, i64 %334
  %336 = load float, ptr %335, align 4, !tbaa !29, !noalias !105
  %337 = getelementptr inbounds float, ptr %230, i64 %334
  %338 = load float, ptr %337, align 4, !tbaa !29, !noalias !105
  %339 = fsub fast float %338, %336
  %340 = fmul fast float %339, %231
  %341 = fadd fast float %340, %336
  %342 = fmul fast float %341, %240
  %343 = add nsw i64 %234, %73
  %344 = getelementptr inbounds float, ptr %229, i64 %343
  %345 = load float, ptr %344, align 4, !tbaa !29, !noalias !105
  %346 = getelementptr inbounds float, ptr %230, i64 %343
  %347 = load float, ptr %346, align 4, !tbaa !29, !noalias !105
  %348 = fsub fast float %347, %345
  %349 = fmul fast float %348, %231
  %350 = fadd fast float %345, %324
  %351 = fadd fast float %350, %333
  %352 = fadd fast float %351, %342
  %353 = fadd fast float %352, %349
  store float %353, ptr %239, align 4, !tbaa !29, !alias.scope !100, !noalias !104
  %354 = add nsw i64 %234, 1
  %355 = icmp eq i64 %354, %79
  br i1 %355, label %1123, label %233, !llvm.loop !106

356:                                              ; preds = %77
  %357 = load ptr, ptr %58, align 8, !tbaa !13
  %358 = getelementptr inbounds i64, ptr %83, i64 1
  %359 = load i64, ptr %358, align 8, !tbaa !4
  %360 = shl nsw i64 %359, 3
  %361 = getelementptr inbounds i64, ptr %357, i64 %360
  %362 = getelementptr inbounds i64, ptr %361, i64 1
  %363 = load i64, ptr %362, align 8, !tbaa !4
  %364 = getelementptr inbounds i64, ptr %361, i64 2
  %365 = load i64, ptr %364, align 8, !tbaa !4
  %366 = getelementptr inbounds i64, ptr %361, i64 3
  %367 = load i64, ptr %366, align 8, !tbaa !4
  %368 = mul i64 %367, %365
  %369 = load ptr, ptr %20, align 8, !tbaa !15
  %370 = load i64, ptr %361, align 8, !tbaa !4
  %371 = getelementptr inbounds float, ptr %369, i64 %370
  %372 = load ptr, ptr %59, align 8, !tbaa !18
  %373 = getelementptr inbounds i64, ptr %361, i64 5
  %374 = load i64, ptr %373, align 8, !tbaa !4
  %375 = getelementptr inbounds float, ptr %372, i64 %374
  %376 = sitofp i64 %363 to double
  %377 = load i64, ptr %0, align 8, !tbaa !8
  %378 = sitofp i64 %377 to double
  %379 = fmul fast double %61, %376
  %380 = fdiv fast double %379, %378
  %381 = fadd fast double %380, -5.000000e-01
  %382 = fcmp fast olt double %381, 0.000000e+00
  br i1 %382, label %388, label %383

383:                                              ; preds = %356
  %384 = add nsw i64 %363, -1
  %385 = sitofp i64 %384 to double
  %386 = fcmp fast ogt double %381, %385
  %387 = select fast i1 %386, double %385, double %381
  br label %388

388:                                              ; preds = %383, %356
  %389 = phi fast double [ %387, %383 ], [ 0.000000e+00, %356 ]
  %390 = fptosi double %389 to i64
  %391 = tail call i64 @llvm.smax.i64(i64 %363, i64 2)
  %392 = add nsw i64 %391, -2
  %393 = tail call i64 @llvm.smin.i64(i64 %392, i64 %390)
  %394 = sitofp i64 %393 to double
  %395 = fsub fast double %389, %394
  %396 = fptrunc double %395 to float
  %397 = mul nsw i64 %393, %368
  %398 = getelementptr inbounds float, ptr %371, i64 %397
  %399 = add nsw i64 %393, 1
  %400 = icmp slt i64 %399, %363
  %401 = select i1 %400, i64 %368, i64 0
  %402 = getelementptr inbounds float, ptr %398, i64 %401
  %403 = icmp sgt i64 %368, 0
  br i1 %403, label %404, label %416

404:                                              ; preds = %388, %404
  %405 = phi i64 [ %414, %404 ], [ 0, %388 ]
  %406 = getelementptr inbounds float, ptr %398, i64 %405
  %407 = load float, ptr %406, align 4, !tbaa !29
  %408 = getelementptr inbounds float, ptr %402, i64 %405
  %409 = load float, ptr %408, align 4, !tbaa !29
  %410 = fsub fast float %409, %407
  %411 = fmul fast float %410, %396
  %412 = fadd fast float %411, %407
  %413 = getelementptr inbounds float, ptr %375, i64 %405
  store float %412, ptr %413, align 4, !tbaa !29
  %414 = add nuw nsw i64 %405, 1
  %415 = icmp eq i64 %414, %368
  br i1 %415, label %416, label %404, !llvm.loop !107

416:                                              ; preds = %404, %388
  %417 = getelementptr inbounds i64, ptr %83, i64 2
  %418 = load i64, ptr %417, align 8, !tbaa !4
  %419 = load ptr, ptr %62, align 8, !tbaa !16
  %420 = getelementptr inbounds i64, ptr %361, i64 4
  %421 = load i64, ptr %420, align 8, !tbaa !4
  %422 = getelementptr inbounds i32, ptr %419, i64 %421
  %423 = load ptr, ptr %63, align 8, !tbaa !17
  %424 = getelementptr inbounds float, ptr %423, i64 %421
  tail call void @llvm.experimental.noalias.scope.decl(metadata !108)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !111)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !113)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !115)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !117)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !119)
  %425 = icmp sgt i64 %365, 1
  %426 = mul nsw i64 %418, 12
  %427 = select i1 %425, i64 %426, i64 0
  %428 = add nsw i64 %418, -1
  %429 = sitofp i64 %428 to float
  %430 = icmp slt i64 %78, %79
  br i1 %430, label %431, label %1123

431:                                              ; preds = %416
  %432 = sitofp i64 %418 to float
  %433 = trunc i64 %418 to i32
  %434 = add nsw i32 %433, -2
  br label %435

435:                                              ; preds = %476, %431
  %436 = phi i64 [ %78, %431 ], [ %480, %476 ]
  %437 = getelementptr inbounds float, ptr %4, i64 %436
  %438 = load float, ptr %437, align 4, !tbaa !29, !alias.scope !108, !noalias !121
  %439 = getelementptr inbounds float, ptr %22, i64 %436
  %440 = load float, ptr %439, align 4, !tbaa !29, !alias.scope !111, !noalias !122
  %441 = getelementptr inbounds float, ptr %24, i64 %436
  %442 = load float, ptr %441, align 4, !tbaa !29, !alias.scope !113, !noalias !123
  %443 = fmul fast float %438, 0x3FCB367A00000000
  %444 = fmul fast float %440, 0x3FE6E2EB20000000
  %445 = fadd fast float %444, %443
  %446 = fmul fast float %442, 0x3FB27BB300000000
  %447 = fadd fast float %445, %446
  %448 = fmul fast float %447, %432
  %449 = fadd fast float %448, -5.000000e-01
  %450 = fcmp fast olt float %449, 0.000000e+00
  %451 = select fast i1 %450, float 0.000000e+00, float %449
  %452 = fcmp fast ogt float %451, %429
  %453 = select fast i1 %452, float %429, float %451
  %454 = fptosi float %453 to i32
  %455 = tail call i32 @llvm.smin.i32(i32 %434, i32 %454)
  %456 = sitofp i32 %455 to float
  %457 = fsub fast float %453, %456
  %458 = getelementptr inbounds float, ptr %424, i64 %436
  %459 = load float, ptr %458, align 4, !tbaa !29, !alias.scope !119, !noalias !124
  %460 = getelementptr inbounds i32, ptr %422, i64 %436
  %461 = load i32, ptr %460, align 4, !tbaa !125, !alias.scope !117, !noalias !127
  %462 = sext i32 %461 to i64
  %463 = mul nsw i64 %418, %462
  %464 = sext i32 %455 to i64
  %465 = add nsw i64 %463, %464
  %466 = mul nsw i64 %465, 12
  %467 = getelementptr inbounds float, ptr %375, i64 %466
  %468 = getelementptr inbounds float, ptr %467, i64 %427
  %469 = insertelement <4 x float> <float poison, float poison, float poison, float 1.000000e+00>, float %438, i64 0
  %470 = insertelement <4 x float> %469, float %440, i64 1
  %471 = insertelement <4 x float> %470, float %442, i64 2
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %7) #11, !noalias !128
  %472 = insertelement <4 x float> poison, float %459, i64 0
  %473 = shufflevector <4 x float> %472, <4 x float> poison, <4 x i32> zeroinitializer
  %474 = insertelement <4 x float> poison, float %457, i64 0
  %475 = shufflevector <4 x float> %474, <4 x float> poison, <4 x i32> zeroinitializer
  br label %482

476:                                              ; preds = %482
  %477 = load float, ptr %7, align 4, !tbaa !29, !noalias !128
  store float %477, ptr %437, align 4, !tbaa !29, !alias.scope !108, !noalias !121
  %478 = load float, ptr %64, align 4, !tbaa !29, !noalias !128
  store float %478, ptr %439, align 4, !tbaa !29, !alias.scope !111, !noalias !122
  %479 = load float, ptr %65, align 4, !tbaa !29, !noalias !128
  store float %479, ptr %441, align 4, !tbaa !29, !alias.scope !113, !noalias !123
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %7) #11, !noalias !128
  %480 = add nsw i64 %436, 1
  %481 = icmp eq i64 %480, %79
  br i1 %481, label %1123, label %435, !llvm.loop !129

482:                                              ; preds = %482, %435
  %483 = phi i64 [ 0, %435 ], [ %511, %482 ]
  %484 = shl nuw nsw i64 %483, 2
  %485 = getelementptr inbounds float, ptr %467, i64 %484
  %486 = load <4 x float>, ptr %485, align 4, !alias.scope !115, !noalias !130
  %487 = getelementptr inbounds float, ptr %485, i64 12
  %488 = load <4 x float>, ptr %487, align 4, !alias.scope !115, !noalias !130
  %489 = getelementptr inbounds float, ptr %468, i64 %484
  %490 = load <4 x float>, ptr %489, align 4, !alias.scope !115, !noalias !130
  %491 = fsub fast <4 x float> %490, %486
  %492 = fmul fast <4 x float> %491, %473
  %493 = fadd fast <4 x float> %492, %486
  %494 = getelementptr inbounds float, ptr %489, i64 12
  %495 = load <4 x float>, ptr %494, align 4, !alias.scope !115, !noalias !130
  %496 = fsub fast <4 x float> %495, %488
  %497 = fmul fast <4 x float> %496, %473
  %498 = fadd fast <4 x float> %497, %488
  %499 = fsub fast <4 x float> %498, %493
  %500 = fmul fast <4 x float> %499, %475
  %501 = fadd fast <4 x float> %500, %493
  %502 = fmul fast <4 x float> %501, %471
  %503 = shufflevector <4 x float> %502, <4 x float> poison, <4 x i32> <i32 1, i32 undef, i32 undef, i32 undef>
  %504 = fadd fast <4 x float> %502, %503
  %505 = shufflevector <4 x float> %502, <4 x float> poison, <4 x i32> <i32 3, i32 undef, i32 undef, i32 undef>
  %506 = fadd fast <4 x float> %504, %505
  %507 = shufflevector <4 x float> %502, <4 x float> poison, <4 x i32> <i32 2, i32 undef, i32 undef, i32 undef>
  %508 = fadd fast <4 x float> %506, %507
  %509 = extractelement <4 x float> %508, i64 0
  %510 = getelementptr inbounds [3 x float], ptr %7, i64 0, i64 %483
  store float %509, ptr %510, align 4, !tbaa !29, !noalias !128
  %511 = add nuw nsw i64 %483, 1
  %512 = icmp eq i64 %511, 3
  br i1 %512, label %476, label %482, !llvm.loop !131

513:                                              ; preds = %77
  %514 = getelementptr inbounds i64, ptr %83, i64 2
  %515 = load i64, ptr %514, align 8, !tbaa !4
  %516 = icmp sgt i64 %515, -1
  br i1 %516, label %517, label %560

517:                                              ; preds = %513
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %10) #11
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %10, ptr noundef nonnull %0, i64 noundef %515, i64 noundef %3) #12
  %518 = getelementptr inbounds i64, ptr %83, i64 1
  %519 = load i64, ptr %518, align 8, !tbaa !4
  %520 = getelementptr inbounds float, ptr %21, i64 %519
  %521 = load float, ptr %520, align 4, !tbaa !29
  tail call void @llvm.experimental.noalias.scope.decl(metadata !132)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !135)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !137)
  %522 = icmp slt i64 %78, %79
  br i1 %522, label %523, label %559

523:                                              ; preds = %517
  %524 = load ptr, ptr %10, align 8, !tbaa !75, !noalias !139
  %525 = load ptr, ptr %56, align 8, !tbaa !77, !noalias !139
  %526 = load float, ptr %57, align 8, !tbaa !78, !noalias !139
  br label %527

527:                                              ; preds = %527, %523
  %528 = phi i64 [ %78, %523 ], [ %557, %527 ]
  %529 = getelementptr inbounds float, ptr %524, i64 %528
  %530 = load float, ptr %529, align 4, !tbaa !29, !noalias !139
  %531 = getelementptr inbounds float, ptr %525, i64 %528
  %532 = load float, ptr %531, align 4, !tbaa !29, !noalias !139
  %533 = fsub fast float %532, %530
  %534 = fmul fast float %533, %526
  %535 = fadd fast float %534, %530
  %536 = fmul fast float %535, %521
  %537 = getelementptr inbounds float, ptr %4, i64 %528
  %538 = load float, ptr %537, align 4, !tbaa !29, !alias.scope !132, !noalias !140
  %539 = fmul fast float %538, 0x3FCB367A00000000
  %540 = getelementptr inbounds float, ptr %22, i64 %528
  %541 = load float, ptr %540, align 4, !tbaa !29, !alias.scope !135, !noalias !141
  %542 = fmul fast float %541, 0x3FE6E2EB20000000
  %543 = fadd fast float %542, %539
  %544 = getelementptr inbounds float, ptr %24, i64 %528
  %545 = load float, ptr %544, align 4, !tbaa !29, !alias.scope !137, !noalias !142
  %546 = fmul fast float %545, 0x3FB27BB300000000
  %547 = fadd fast float %543, %546
  %548 = fsub fast float %538, %547
  %549 = fmul fast float %548, %536
  %550 = fadd fast float %549, %547
  store float %550, ptr %537, align 4, !tbaa !29, !alias.scope !132, !noalias !140
  %551 = fsub fast float %541, %547
  %552 = fmul fast float %551, %536
  %553 = fadd fast float %552, %547
  store float %553, ptr %540, align 4, !tbaa !29, !alias.scope !135, !noalias !141
  %554 = fsub fast float %545, %547
  %555 = fmul fast float %554, %536
  %556 = fadd fast float %555, %547
  store float %556, ptr %544, align 4, !tbaa !29, !alias.scope !137, !noalias !142
  %557 = add nsw i64 %528, 1
  %558 = icmp eq i64 %557, %79
  br i1 %558, label %559, label %527, !llvm.loop !143

559:                                              ; preds = %527, %517
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #11
  br label %1123

560:                                              ; preds = %513
  %561 = getelementptr inbounds i64, ptr %83, i64 1
  %562 = load i64, ptr %561, align 8, !tbaa !4
  %563 = getelementptr inbounds float, ptr %21, i64 %562
  %564 = load float, ptr %563, align 4, !tbaa !29
  tail call void @llvm.experimental.noalias.scope.decl(metadata !144)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !147)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !149)
  %565 = icmp slt i64 %78, %79
  br i1 %565, label %566, label %1123

566:                                              ; preds = %560, %566
  %567 = phi i64 [ %588, %566 ], [ %78, %560 ]
  %568 = getelementptr inbounds float, ptr %4, i64 %567
  %569 = load float, ptr %568, align 4, !tbaa !29, !alias.scope !144, !noalias !151
  %570 = fmul fast float %569, 0x3FCB367A00000000
  %571 = getelementptr inbounds float, ptr %22, i64 %567
  %572 = load float, ptr %571, align 4, !tbaa !29, !alias.scope !147, !noalias !152
  %573 = fmul fast float %572, 0x3FE6E2EB20000000
  %574 = fadd fast float %573, %570
  %575 = getelementptr inbounds float, ptr %24, i64 %567
  %576 = load float, ptr %575, align 4, !tbaa !29, !alias.scope !149, !noalias !153
  %577 = fmul fast float %576, 0x3FB27BB300000000
  %578 = fadd fast float %574, %577
  %579 = fsub fast float %569, %578
  %580 = fmul fast float %579, %564
  %581 = fadd fast float %580, %578
  store float %581, ptr %568, align 4, !tbaa !29, !alias.scope !144, !noalias !151
  %582 = fsub fast float %572, %578
  %583 = fmul fast float %582, %564
  %584 = fadd fast float %583, %578
  store float %584, ptr %571, align 4, !tbaa !29, !alias.scope !147, !noalias !152
  %585 = fsub fast float %576, %578
  %586 = fmul fast float %585, %564
  %587 = fadd fast float %586, %578
  store float %587, ptr %575, align 4, !tbaa !29, !alias.scope !149, !noalias !153
  %588 = add nsw i64 %567, 1
  %589 = icmp eq i64 %588, %79
  br i1 %589, label %1123, label %566, !llvm.loop !143

590:                                              ; preds = %77
  %591 = getelementptr inbounds i64, ptr %83, i64 1
  %592 = load i64, ptr %591, align 8, !tbaa !4
  %593 = getelementptr inbounds float, ptr %21, i64 %592
  %594 = getelementptr inbounds i64, ptr %83, i64 2
  %595 = load i64, ptr %594, align 8, !tbaa !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !154)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !157)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !159)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !161)
  %596 = trunc i64 %595 to i32
  %597 = mul nsw i32 %596, 3
  %598 = mul nsw i32 %597, %596
  %599 = add nsw i32 %596, -1
  %600 = sitofp i32 %599 to float
  %601 = icmp slt i64 %78, %79
  br i1 %601, label %602, label %1123

602:                                              ; preds = %590
  %603 = add nsw i32 %596, -2
  %604 = sext i32 %598 to i64
  %605 = sext i32 %597 to i64
  %606 = add nsw i32 %597, 3
  %607 = sext i32 %606 to i64
  br label %608

608:                                              ; preds = %652, %602
  %609 = phi i64 [ %78, %602 ], [ %656, %652 ]
  %610 = getelementptr inbounds float, ptr %4, i64 %609
  %611 = load float, ptr %610, align 4, !tbaa !29, !alias.scope !154, !noalias !163
  %612 = fcmp fast olt float %611, 0.000000e+00
  %613 = select fast i1 %612, float 0.000000e+00, float %611
  %614 = fcmp fast ogt float %613, 1.000000e+00
  %615 = select fast i1 %614, float 1.000000e+00, float %613
  %616 = fmul fast float %615, %600
  %617 = getelementptr inbounds float, ptr %22, i64 %609
  %618 = load float, ptr %617, align 4, !tbaa !29, !alias.scope !157, !noalias !164
  %619 = fcmp fast olt float %618, 0.000000e+00
  %620 = select fast i1 %619, float 0.000000e+00, float %618
  %621 = fcmp fast ogt float %620, 1.000000e+00
  %622 = select fast i1 %621, float 1.000000e+00, float %620
  %623 = fmul fast float %622, %600
  %624 = getelementptr inbounds float, ptr %24, i64 %609
  %625 = load float, ptr %624, align 4, !tbaa !29, !alias.scope !159, !noalias !165
  %626 = fcmp fast olt float %625, 0.000000e+00
  %627 = select fast i1 %626, float 0.000000e+00, float %625
  %628 = fcmp fast ogt float %627, 1.000000e+00
  %629 = select fast i1 %628, float 1.000000e+00, float %627
  %630 = fmul fast float %629, %600
  %631 = fptosi float %616 to i32
  %632 = fptosi float %623 to i32
  %633 = fptosi float %630 to i32
  %634 = tail call i32 @llvm.smin.i32(i32 %603, i32 %631)
  %635 = tail call i32 @llvm.smin.i32(i32 %603, i32 %632)
  %636 = tail call i32 @llvm.smin.i32(i32 %603, i32 %633)
  %637 = sitofp i32 %634 to float
  %638 = fsub fast float %616, %637
  %639 = sitofp i32 %635 to float
  %640 = fsub fast float %623, %639
  %641 = sitofp i32 %636 to float
  %642 = fsub fast float %630, %641
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %6) #11, !noalias !166
  %643 = mul nsw i32 %634, %598
  %644 = sext i32 %643 to i64
  %645 = getelementptr inbounds float, ptr %593, i64 %644
  %646 = mul nsw i32 %635, %597
  %647 = sext i32 %646 to i64
  %648 = getelementptr inbounds float, ptr %645, i64 %647
  %649 = mul nsw i32 %636, 3
  %650 = sext i32 %649 to i64
  %651 = getelementptr inbounds float, ptr %648, i64 %650
  br label %658

652:                                              ; preds = %658
  %653 = load float, ptr %6, align 4, !tbaa !29, !noalias !166
  store float %653, ptr %610, align 4, !tbaa !29, !alias.scope !154, !noalias !163
  %654 = load float, ptr %54, align 4, !tbaa !29, !noalias !166
  store float %654, ptr %617, align 4, !tbaa !29, !alias.scope !157, !noalias !164
  %655 = load float, ptr %55, align 4, !tbaa !29, !noalias !166
  store float %655, ptr %624, align 4, !tbaa !29, !alias.scope !159, !noalias !165
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %6) #11, !noalias !166
  %656 = add nsw i64 %609, 1
  %657 = icmp eq i64 %656, %79
  br i1 %657, label %1123, label %608, !llvm.loop !167

658:                                              ; preds = %658, %608
  %659 = phi i64 [ 0, %608 ], [ %698, %658 ]
  %660 = getelementptr inbounds float, ptr %651, i64 %659
  %661 = getelementptr inbounds float, ptr %660, i64 %604
  %662 = load float, ptr %660, align 4, !tbaa !29, !alias.scope !161, !noalias !168
  %663 = getelementptr inbounds float, ptr %660, i64 3
  %664 = load float, ptr %663, align 4, !tbaa !29, !alias.scope !161, !noalias !168
  %665 = fsub fast float %664, %662
  %666 = fmul fast float %665, %642
  %667 = fadd fast float %666, %662
  %668 = getelementptr inbounds float, ptr %660, i64 %605
  %669 = load float, ptr %668, align 4, !tbaa !29, !alias.scope !161, !noalias !168
  %670 = getelementptr inbounds float, ptr %660, i64 %607
  %671 = load float, ptr %670, align 4, !tbaa !29, !alias.scope !161, !noalias !168
  %672 = fsub fast float %671, %669
  %673 = fmul fast float %672, %642
  %674 = load float, ptr %661, align 4, !tbaa !29, !alias.scope !161, !noalias !168
  %675 = getelementptr inbounds float, ptr %661, i64 3
  %676 = load float, ptr %675, align 4, !tbaa !29, !alias.scope !161, !noalias !168
  %677 = fsub fast float %676, %674
  %678 = fmul fast float %677, %642
  %679 = fadd fast float %678, %674
  %680 = getelementptr inbounds float, ptr %661, i64 %605
  %681 = load float, ptr %680, align 4, !tbaa !29, !alias.scope !161, !noalias !168
  %682 = getelementptr inbounds float, ptr %661, i64 %607
  %683 = load float, ptr %682, align 4, !tbaa !29, !alias.scope !161, !noalias !168
  %684 = fsub fast float %683, %681
  %685 = fmul fast float %684, %642
  %686 = fsub fast float %669, %667
  %687 = fadd fast float %686, %673
  %688 = fmul fast float %687, %640
  %689 = fadd fast float %688, %667
  %690 = fsub fast float %681, %679
  %691 = fadd fast float %690, %685
  %692 = fmul fast float %691, %640
  %693 = fsub fast float %679, %689
  %694 = fadd fast float %693, %692
  %695 = fmul fast float %694, %638
  %696 = fadd fast float %695, %689
  %697 = getelementptr inbounds [3 x float], ptr %6, i64 0, i64 %659
  store float %696, ptr %697, align 4, !tbaa !29, !noalias !166
  %698 = add nuw nsw i64 %659, 1
  %699 = icmp eq i64 %698, 3
  br i1 %699, label %652, label %658, !llvm.loop !169

700:                                              ; preds = %77
  %701 = getelementptr inbounds i64, ptr %83, i64 1
  %702 = load i64, ptr %701, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %11, ptr noundef nonnull %0, i64 noundef %702, i64 noundef %3) #12
  %703 = getelementptr inbounds i64, ptr %83, i64 2
  %704 = load i64, ptr %703, align 8, !tbaa !4
  %705 = getelementptr inbounds float, ptr %21, i64 %704
  %706 = load float, ptr %705, align 4, !tbaa !29
  tail call void @llvm.experimental.noalias.scope.decl(metadata !170)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !173)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !175)
  %707 = load ptr, ptr %11, align 8
  %708 = load ptr, ptr %52, align 8
  %709 = load float, ptr %53, align 8
  %710 = icmp slt i64 %78, %79
  br i1 %710, label %711, label %1123

711:                                              ; preds = %700, %711
  %712 = phi i64 [ %746, %711 ], [ %78, %700 ]
  %713 = getelementptr inbounds float, ptr %4, i64 %712
  %714 = load float, ptr %713, align 4, !tbaa !29, !alias.scope !170, !noalias !177
  %715 = fmul fast float %714, 0x3FCB367A00000000
  %716 = getelementptr inbounds float, ptr %22, i64 %712
  %717 = load float, ptr %716, align 4, !tbaa !29, !alias.scope !173, !noalias !178
  %718 = fmul fast float %717, 0x3FE6E2EB20000000
  %719 = fadd fast float %718, %715
  %720 = getelementptr inbounds float, ptr %24, i64 %712
  %721 = load float, ptr %720, align 4, !tbaa !29, !alias.scope !175, !noalias !179
  %722 = fmul fast float %721, 0x3FB27BB300000000
  %723 = fadd fast float %719, %722
  %724 = getelementptr inbounds float, ptr %707, i64 %712
  %725 = load float, ptr %724, align 4, !tbaa !29, !noalias !180
  %726 = getelementptr inbounds float, ptr %708, i64 %712
  %727 = load float, ptr %726, align 4, !tbaa !29, !noalias !180
  %728 = fsub fast float %727, %725
  %729 = fmul fast float %728, %709
  %730 = fadd fast float %729, %725
  %731 = add nsw i64 %712, %19
  %732 = getelementptr inbounds float, ptr %707, i64 %731
  %733 = load float, ptr %732, align 4, !tbaa !29, !noalias !180
  %734 = getelementptr inbounds float, ptr %708, i64 %731
  %735 = load float, ptr %734, align 4, !tbaa !29, !noalias !180
  %736 = fsub fast float %735, %733
  %737 = fmul fast float %736, %709
  %738 = fmul fast float %730, %723
  %739 = fsub fast float %733, %723
  %740 = fadd fast float %739, %738
  %741 = fadd fast float %740, %737
  %742 = fmul fast float %741, %706
  %743 = fadd fast float %742, %714
  store float %743, ptr %713, align 4, !tbaa !29, !alias.scope !170, !noalias !177
  %744 = fadd fast float %742, %717
  store float %744, ptr %716, align 4, !tbaa !29, !alias.scope !173, !noalias !178
  %745 = fadd fast float %742, %721
  store float %745, ptr %720, align 4, !tbaa !29, !alias.scope !175, !noalias !179
  %746 = add nsw i64 %712, 1
  %747 = icmp eq i64 %746, %79
  br i1 %747, label %1123, label %711, !llvm.loop !181

748:                                              ; preds = %77
  %749 = getelementptr inbounds i64, ptr %83, i64 1
  %750 = load i64, ptr %749, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %12, ptr noundef nonnull %0, i64 noundef %750, i64 noundef %3) #12
  %751 = getelementptr inbounds i64, ptr %83, i64 2
  %752 = load i64, ptr %751, align 8, !tbaa !4
  %753 = getelementptr inbounds float, ptr %21, i64 %752
  %754 = load float, ptr %753, align 4, !tbaa !29
  tail call void @llvm.experimental.noalias.scope.decl(metadata !182)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !185)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !187)
  %755 = load ptr, ptr %12, align 8
  %756 = load ptr, ptr %49, align 8
  %757 = load float, ptr %50, align 8
  %758 = icmp slt i64 %78, %79
  br i1 %758, label %759, label %1123

759:                                              ; preds = %748, %759
  %760 = phi i64 [ %837, %759 ], [ %78, %748 ]
  %761 = getelementptr inbounds float, ptr %4, i64 %760
  %762 = load float, ptr %761, align 4, !tbaa !29, !alias.scope !182, !noalias !189
  %763 = fmul fast float %762, 0x3FCB367A00000000
  %764 = getelementptr inbounds float, ptr %22, i64 %760
  %765 = load float, ptr %764, align 4, !tbaa !29, !alias.scope !185, !noalias !190
  %766 = fmul fast float %765, 0x3FE6E2EB20000000
  %767 = fadd fast float %766, %763
  %768 = getelementptr inbounds float, ptr %24, i64 %760
  %769 = load float, ptr %768, align 4, !tbaa !29, !alias.scope !187, !noalias !191
  %770 = fmul fast float %769, 0x3FB27BB300000000
  %771 = fadd fast float %767, %770
  %772 = getelementptr inbounds float, ptr %755, i64 %760
  %773 = load float, ptr %772, align 4, !tbaa !29, !noalias !192
  %774 = getelementptr inbounds float, ptr %756, i64 %760
  %775 = load float, ptr %774, align 4, !tbaa !29, !noalias !192
  %776 = fsub fast float %775, %773
  %777 = fmul fast float %776, %757
  %778 = fadd fast float %777, %773
  %779 = fmul fast float %778, %771
  %780 = add nsw i64 %760, %19
  %781 = getelementptr inbounds float, ptr %755, i64 %780
  %782 = load float, ptr %781, align 4, !tbaa !29, !noalias !192
  %783 = getelementptr inbounds float, ptr %756, i64 %780
  %784 = load float, ptr %783, align 4, !tbaa !29, !noalias !192
  %785 = fsub fast float %784, %782
  %786 = fmul fast float %785, %757
  %787 = fsub fast float %771, %762
  %788 = fadd fast float %787, %782
  %789 = fadd fast float %788, %779
  %790 = fadd fast float %789, %786
  %791 = fmul fast float %790, %754
  %792 = fadd fast float %791, %762
  store float %792, ptr %761, align 4, !tbaa !29, !alias.scope !182, !noalias !189
  %793 = add nsw i64 %760, %23
  %794 = getelementptr inbounds float, ptr %755, i64 %793
  %795 = load float, ptr %794, align 4, !tbaa !29, !noalias !192
  %796 = getelementptr inbounds float, ptr %756, i64 %793
  %797 = load float, ptr %796, align 4, !tbaa !29, !noalias !192
  %798 = fsub fast float %797, %795
  %799 = fmul fast float %798, %757
  %800 = fadd fast float %799, %795
  %801 = fmul fast float %800, %771
  %802 = add nsw i64 %760, %51
  %803 = getelementptr inbounds float, ptr %755, i64 %802
  %804 = load float, ptr %803, align 4, !tbaa !29, !noalias !192
  %805 = getelementptr inbounds float, ptr %756, i64 %802
  %806 = load float, ptr %805, align 4, !tbaa !29, !noalias !192
  %807 = fsub fast float %806, %804
  %808 = fmul fast float %807, %757
  %809 = fsub fast float %771, %765
  %810 = fadd fast float %809, %804
  %811 = fadd fast float %810, %808
  %812 = fadd fast float %811, %801
  %813 = fmul fast float %812, %754
  %814 = fadd fast float %813, %765
  store float %814, ptr %764, align 4, !tbaa !29, !alias.scope !185, !noalias !190
  %815 = add nsw i64 %760, %28
  %816 = getelementptr inbounds float, ptr %755, i64 %815
  %817 = load float, ptr %816, align 4, !tbaa !29, !noalias !192
  %818 = getelementptr inbounds float, ptr %756, i64 %815
  %819 = load float, ptr %818, align 4, !tbaa !29, !noalias !192
  %820 = fsub fast float %819, %817
  %821 = fmul fast float %820, %757
  %822 = fadd fast float %821, %817
  %823 = fmul fast float %822, %771
  %824 = add nsw i64 %760, %42
  %825 = getelementptr inbounds float, ptr %755, i64 %824
  %826 = load float, ptr %825, align 4, !tbaa !29, !noalias !192
  %827 = getelementptr inbounds float, ptr %756, i64 %824
  %828 = load float, ptr %827, align 4, !tbaa !29, !noalias !192
  %829 = fsub fast float %828, %826
  %830 = fmul fast float %829, %757
  %831 = fsub fast float %771, %769
  %832 = fadd fast float %831, %826
  %833 = fadd fast float %832, %830
  %834 = fadd fast float %833, %823
  %835 = fmul fast float %834, %754
  %836 = fadd fast float %835, %769
  store float %836, ptr %768, align 4, !tbaa !29, !alias.scope !187, !noalias !191
  %837 = add nsw i64 %760, 1
  %838 = icmp eq i64 %837, %79
  br i1 %838, label %1123, label %759, !llvm.loop !193

839:                                              ; preds = %87, %853
  %840 = phi i64 [ 0, %87 ], [ %854, %853 ]
  %841 = mul nsw i64 %840, %19
  %842 = getelementptr inbounds float, ptr %4, i64 %841
  br i1 %88, label %843, label %853

843:                                              ; preds = %839, %843
  %844 = phi i64 [ %851, %843 ], [ %78, %839 ]
  %845 = getelementptr inbounds float, ptr %842, i64 %844
  %846 = load float, ptr %845, align 4, !tbaa !29, !alias.scope !194
  %847 = fcmp fast olt float %846, 0.000000e+00
  %848 = select fast i1 %847, float 0.000000e+00, float %846
  %849 = fcmp fast ogt float %848, 1.000000e+00
  %850 = select fast i1 %849, float 1.000000e+00, float %848
  store float %850, ptr %845, align 4, !tbaa !29, !alias.scope !194
  %851 = add nsw i64 %844, 1
  %852 = icmp eq i64 %851, %79
  br i1 %852, label %853, label %843, !llvm.loop !197

853:                                              ; preds = %843, %839
  %854 = add nuw nsw i64 %840, 1
  %855 = icmp eq i64 %854, 3
  br i1 %855, label %1123, label %839, !llvm.loop !198

856:                                              ; preds = %77
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %13) #11
  %857 = getelementptr inbounds i64, ptr %83, i64 1
  %858 = load i64, ptr %857, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %13, ptr noundef nonnull %0, i64 noundef %858, i64 noundef %3) #12
  %859 = load ptr, ptr %13, align 8, !tbaa !75
  %860 = load ptr, ptr %39, align 8, !tbaa !77
  %861 = load float, ptr %40, align 8, !tbaa !78
  tail call void @llvm.experimental.noalias.scope.decl(metadata !199)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !202)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !204)
  br i1 %41, label %862, label %874

862:                                              ; preds = %856, %862
  %863 = phi i64 [ %872, %862 ], [ 0, %856 ]
  %864 = getelementptr inbounds float, ptr %859, i64 %863
  %865 = load float, ptr %864, align 4, !tbaa !29, !alias.scope !202, !noalias !206
  %866 = getelementptr inbounds float, ptr %860, i64 %863
  %867 = load float, ptr %866, align 4, !tbaa !29, !alias.scope !204, !noalias !207
  %868 = fsub fast float %867, %865
  %869 = fmul fast float %868, %861
  %870 = fadd fast float %869, %865
  %871 = getelementptr inbounds float, ptr %26, i64 %863
  store float %870, ptr %871, align 4, !tbaa !29, !alias.scope !199, !noalias !208
  %872 = add nuw nsw i64 %863, 1
  %873 = icmp eq i64 %872, %19
  br i1 %873, label %874, label %862, !llvm.loop !209

874:                                              ; preds = %862, %856
  %875 = icmp slt i64 %78, %19
  br i1 %875, label %876, label %884

876:                                              ; preds = %874, %881
  %877 = phi i64 [ %882, %881 ], [ %78, %874 ]
  %878 = getelementptr inbounds float, ptr %26, i64 %877
  %879 = load float, ptr %878, align 4, !tbaa !29
  %880 = fcmp fast ugt float %879, 0.000000e+00
  br i1 %880, label %884, label %881

881:                                              ; preds = %876
  %882 = add i64 %877, 1
  %883 = icmp eq i64 %882, %19
  br i1 %883, label %884, label %876, !llvm.loop !210

884:                                              ; preds = %876, %881, %874
  %885 = phi i64 [ %78, %874 ], [ %19, %881 ], [ %877, %876 ]
  br label %886

886:                                              ; preds = %889, %884
  %887 = phi i64 [ %79, %884 ], [ %890, %889 ]
  %888 = icmp sgt i64 %887, %885
  br i1 %888, label %889, label %894

889:                                              ; preds = %886
  %890 = add nsw i64 %887, -1
  %891 = getelementptr inbounds float, ptr %26, i64 %890
  %892 = load float, ptr %891, align 4, !tbaa !29
  %893 = fcmp fast ugt float %892, 0.000000e+00
  br i1 %893, label %898, label %886, !llvm.loop !211

894:                                              ; preds = %886
  %895 = getelementptr inbounds i64, ptr %83, i64 5
  %896 = load i64, ptr %895, align 8, !tbaa !4
  %897 = add nsw i64 %896, -1
  br label %970

898:                                              ; preds = %889
  %899 = getelementptr inbounds i64, ptr %83, i64 2
  %900 = load i64, ptr %899, align 8, !tbaa !4
  %901 = icmp sgt i64 %900, -1
  br i1 %901, label %902, label %969

902:                                              ; preds = %898
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %14) #11
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %14, ptr noundef %0, i64 noundef %900, i64 noundef %3) #12
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %15) #11
  %903 = getelementptr inbounds i64, ptr %83, i64 3
  %904 = load i64, ptr %903, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %15, ptr noundef %0, i64 noundef %904, i64 noundef %3) #12
  %905 = getelementptr inbounds i64, ptr %83, i64 4
  %906 = load i64, ptr %905, align 8, !tbaa !4
  %907 = getelementptr inbounds float, ptr %21, i64 %906
  tail call void @llvm.experimental.noalias.scope.decl(metadata !212)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !215)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !217)
  %908 = load ptr, ptr %15, align 8
  %909 = load ptr, ptr %44, align 8
  %910 = load float, ptr %45, align 8
  %911 = load ptr, ptr %14, align 8
  %912 = load ptr, ptr %46, align 8
  %913 = load float, ptr %47, align 8
  %914 = load float, ptr %907, align 4, !tbaa !29, !alias.scope !217, !noalias !219
  %915 = getelementptr inbounds float, ptr %907, i64 1
  %916 = load float, ptr %915, align 4, !tbaa !29, !alias.scope !217, !noalias !219
  %917 = getelementptr inbounds float, ptr %907, i64 2
  %918 = load float, ptr %917, align 4, !tbaa !29, !alias.scope !217, !noalias !219
  %919 = getelementptr inbounds float, ptr %907, i64 3
  %920 = load float, ptr %919, align 4, !tbaa !29, !alias.scope !217, !noalias !219
  %921 = getelementptr inbounds float, ptr %907, i64 4
  %922 = load float, ptr %921, align 4, !tbaa !29, !alias.scope !217, !noalias !219
  br label %923

923:                                              ; preds = %964, %902
  %924 = phi i64 [ %885, %902 ], [ %966, %964 ]
  %925 = getelementptr inbounds float, ptr %26, i64 %924
  %926 = load float, ptr %925, align 4, !tbaa !29, !alias.scope !212, !noalias !220
  %927 = fcmp fast ogt float %926, %920
  %928 = fcmp fast olt float %926, %922
  %929 = select i1 %927, i1 %928, i1 false
  br i1 %929, label %930, label %964

930:                                              ; preds = %923
  %931 = getelementptr inbounds float, ptr %911, i64 %924
  %932 = load float, ptr %931, align 4, !tbaa !29, !noalias !221
  %933 = getelementptr inbounds float, ptr %912, i64 %924
  %934 = load float, ptr %933, align 4, !tbaa !29, !noalias !221
  %935 = fsub fast float %934, %932
  %936 = fmul fast float %935, %913
  %937 = fadd fast float %936, %932
  %938 = getelementptr inbounds float, ptr %43, i64 %924
  %939 = load float, ptr %938, align 4, !tbaa !29, !alias.scope !215, !noalias !222
  %940 = fmul fast float %939, %914
  %941 = add nsw i64 %924, %19
  %942 = getelementptr inbounds float, ptr %43, i64 %941
  %943 = load float, ptr %942, align 4, !tbaa !29, !alias.scope !215, !noalias !222
  %944 = fmul fast float %943, %916
  %945 = fadd fast float %944, %940
  %946 = add nsw i64 %924, %23
  %947 = getelementptr inbounds float, ptr %43, i64 %946
  %948 = load float, ptr %947, align 4, !tbaa !29, !alias.scope !215, !noalias !222
  %949 = fmul fast float %948, %918
  %950 = fadd fast float %945, %949
  %951 = fmul fast float %950, %937
  %952 = getelementptr inbounds float, ptr %908, i64 %924
  %953 = load float, ptr %952, align 4, !tbaa !29, !noalias !221
  %954 = getelementptr inbounds float, ptr %909, i64 %924
  %955 = load float, ptr %954, align 4, !tbaa !29, !noalias !221
  %956 = fsub fast float %955, %953
  %957 = fmul fast float %956, %910
  %958 = fadd fast float %951, %953
  %959 = fadd fast float %958, %957
  %960 = fcmp fast olt float %959, 0.000000e+00
  %961 = select fast i1 %960, float 0.000000e+00, float %959
  %962 = fcmp fast ogt float %961, 1.000000e+00
  %963 = select fast i1 %962, float 1.000000e+00, float %961
  br label %964

964:                                              ; preds = %930, %923
  %965 = phi fast float [ %963, %930 ], [ %926, %923 ]
  store float %965, ptr %925, align 4, !tbaa !29, !alias.scope !212, !noalias !220
  %966 = add nsw i64 %924, 1
  %967 = icmp eq i64 %966, %887
  br i1 %967, label %968, label %923, !llvm.loop !223

968:                                              ; preds = %964
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %15) #11
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %14) #11
  br label %969

969:                                              ; preds = %968, %898
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %27, ptr align 4 %4, i64 %48, i1 false)
  br label %970

970:                                              ; preds = %969, %894
  %971 = phi i64 [ %897, %894 ], [ %80, %969 ]
  %972 = phi i64 [ %19, %894 ], [ %887, %969 ]
  %973 = phi i64 [ 0, %894 ], [ %885, %969 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %13) #11
  br label %1123

974:                                              ; preds = %77
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %16) #11
  %975 = getelementptr inbounds i64, ptr %83, i64 1
  %976 = load i64, ptr %975, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %16, ptr noundef nonnull %0, i64 noundef %976, i64 noundef %3) #12
  %977 = getelementptr inbounds i64, ptr %83, i64 2
  %978 = load i64, ptr %977, align 8, !tbaa !4
  %979 = icmp sgt i64 %978, -1
  br i1 %979, label %980, label %984

980:                                              ; preds = %974
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %17) #11
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %17, ptr noundef nonnull %0, i64 noundef %978, i64 noundef %3) #12
  %981 = load ptr, ptr %17, align 8, !tbaa.struct !224
  %982 = load ptr, ptr %33, align 8, !tbaa.struct !226
  %983 = load float, ptr %34, align 8, !tbaa.struct !227
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %17) #11
  br label %984

984:                                              ; preds = %980, %974
  %985 = phi ptr [ %981, %980 ], [ null, %974 ]
  %986 = phi ptr [ %982, %980 ], [ null, %974 ]
  %987 = phi float [ %983, %980 ], [ 0.000000e+00, %974 ]
  %988 = icmp slt i64 %78, %79
  br i1 %988, label %989, label %1027

989:                                              ; preds = %984
  %990 = getelementptr inbounds i64, ptr %83, i64 3
  %991 = load i64, ptr %990, align 8, !tbaa !4
  %992 = getelementptr inbounds float, ptr %21, i64 %991
  %993 = load float, ptr %992, align 4, !tbaa !29
  %994 = getelementptr inbounds i64, ptr %83, i64 4
  %995 = load i64, ptr %994, align 8, !tbaa !4
  %996 = trunc i64 %995 to i32
  %997 = add i32 %36, %996
  %998 = fmul fast float %993, 0x3F7BB68F60000000
  br label %999

999:                                              ; preds = %999, %989
  %1000 = phi i64 [ %78, %989 ], [ %1025, %999 ]
  %1001 = trunc i64 %1000 to i32
  %1002 = mul i32 %1001, -1640531535
  %1003 = add i32 %997, %1002
  %1004 = lshr i32 %1003, 15
  %1005 = xor i32 %1004, %1003
  %1006 = mul i32 %1005, 739982445
  %1007 = lshr i32 %1006, 12
  %1008 = xor i32 %1007, %1006
  %1009 = mul i32 %1008, 695872825
  %1010 = lshr i32 %1009, 15
  %1011 = xor i32 %1010, %1009
  %1012 = and i32 %1011, 255
  %1013 = lshr i32 %1011, 8
  %1014 = and i32 %1013, 255
  %1015 = lshr i32 %1011, 16
  %1016 = and i32 %1015, 255
  %1017 = lshr i32 %1009, 24
  %1018 = add nuw nsw i32 %1012, %1017
  %1019 = add nuw nsw i32 %1018, %1014
  %1020 = add nuw nsw i32 %1019, %1016
  %1021 = sitofp i32 %1020 to float
  %1022 = fadd fast float %1021, -5.100000e+02
  %1023 = fmul fast float %998, %1022
  %1024 = getelementptr inbounds float, ptr %29, i64 %1000
  store float %1023, ptr %1024, align 4, !tbaa !29, !alias.scope !228
  %1025 = add nsw i64 %1000, 1
  %1026 = icmp eq i64 %1025, %79
  br i1 %1026, label %1027, label %999, !llvm.loop !231

1027:                                             ; preds = %999, %984
  %1028 = load ptr, ptr %16, align 8, !tbaa !75
  %1029 = load ptr, ptr %37, align 8, !tbaa !77
  %1030 = load float, ptr %38, align 8, !tbaa !78
  br label %1032

1031:                                             ; preds = %1093
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %16) #11
  br label %1123

1032:                                             ; preds = %1027, %1093
  %1033 = phi i64 [ 0, %1027 ], [ %1094, %1093 ]
  %1034 = mul nsw i64 %1033, %19
  %1035 = getelementptr inbounds float, ptr %4, i64 %1034
  %1036 = getelementptr inbounds float, ptr %1028, i64 %1034
  %1037 = getelementptr inbounds float, ptr %1029, i64 %1034
  %1038 = getelementptr inbounds float, ptr %985, i64 %1034
  %1039 = select i1 %979, ptr %1038, ptr null
  %1040 = getelementptr inbounds float, ptr %986, i64 %1034
  %1041 = select i1 %979, ptr %1040, ptr null
  tail call void @llvm.experimental.noalias.scope.decl(metadata !232)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !235)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !237)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !239)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !241)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !243)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !245)
  br i1 %988, label %1042, label %1093

1042:                                             ; preds = %1032
  %1043 = icmp eq ptr %1039, null
  br label %1044

1044:                                             ; preds = %1084, %1042
  %1045 = phi i64 [ %78, %1042 ], [ %1091, %1084 ]
  %1046 = getelementptr inbounds float, ptr %1036, i64 %1045
  %1047 = load float, ptr %1046, align 4, !tbaa !29, !alias.scope !239, !noalias !247
  %1048 = getelementptr inbounds float, ptr %1037, i64 %1045
  %1049 = load float, ptr %1048, align 4, !tbaa !29, !alias.scope !241, !noalias !248
  %1050 = fsub fast float %1049, %1047
  %1051 = fmul fast float %1050, %1030
  %1052 = getelementptr inbounds float, ptr %29, i64 %1045
  %1053 = load float, ptr %1052, align 4, !tbaa !29, !alias.scope !235, !noalias !249
  %1054 = fadd fast float %1053, %1047
  %1055 = fadd fast float %1054, %1051
  br i1 %1043, label %1084, label %1056

1056:                                             ; preds = %1044
  %1057 = getelementptr inbounds float, ptr %1039, i64 %1045
  %1058 = load float, ptr %1057, align 4, !tbaa !29, !alias.scope !243, !noalias !250
  %1059 = getelementptr inbounds float, ptr %1041, i64 %1045
  %1060 = load float, ptr %1059, align 4, !tbaa !29, !alias.scope !245, !noalias !251
  %1061 = fsub fast float %1060, %1058
  %1062 = fmul fast float %1061, %987
  %1063 = fadd fast float %1062, %1058
  %1064 = getelementptr inbounds float, ptr %26, i64 %1045
  %1065 = load float, ptr %1064, align 4, !tbaa !29, !alias.scope !237, !noalias !252
  %1066 = fmul fast float %1065, 0x4023FFFFC0000000
  %1067 = fadd fast float %1066, 0xC021FFFFC0000000
  %1068 = fcmp fast olt float %1067, 0.000000e+00
  %1069 = select fast i1 %1068, float 0.000000e+00, float %1067
  %1070 = fcmp fast ogt float %1069, 1.000000e+00
  %1071 = select fast i1 %1070, float 1.000000e+00, float %1069
  %1072 = fmul fast float %1071, 2.000000e+00
  %1073 = fsub fast float 3.000000e+00, %1072
  %1074 = getelementptr inbounds float, ptr %1035, i64 %1045
  %1075 = load float, ptr %1074, align 4, !tbaa !29, !alias.scope !232, !noalias !253
  %1076 = fsub fast float %1075, %1063
  %1077 = fneg fast float %1071
  %1078 = fmul fast float %1071, %1077
  %1079 = fmul fast float %1078, %1076
  %1080 = fmul fast float %1079, %1073
  %1081 = fadd fast float %1075, %1055
  %1082 = fsub fast float %1081, %1063
  %1083 = fadd fast float %1082, %1080
  br label %1084

1084:                                             ; preds = %1056, %1044
  %1085 = phi float [ %1083, %1056 ], [ %1055, %1044 ]
  %1086 = fcmp fast olt float %1085, 0.000000e+00
  %1087 = select fast i1 %1086, float 0.000000e+00, float %1085
  %1088 = fcmp fast ogt float %1087, 1.000000e+00
  %1089 = select fast i1 %1088, float 1.000000e+00, float %1087
  %1090 = getelementptr inbounds float, ptr %1035, i64 %1045
  store float %1089, ptr %1090, align 4, !tbaa !29, !alias.scope !232, !noalias !253
  %1091 = add nsw i64 %1045, 1
  %1092 = icmp eq i64 %1091, %79
  br i1 %1092, label %1093, label %1044, !llvm.loop !254

1093:                                             ; preds = %1084, %1032
  %1094 = add nuw nsw i64 %1033, 1
  %1095 = icmp eq i64 %1094, 3
  br i1 %1095, label %1031, label %1032, !llvm.loop !255

1096:                                             ; preds = %85, %1120
  %1097 = phi i64 [ 0, %85 ], [ %1121, %1120 ]
  %1098 = mul nsw i64 %1097, %19
  %1099 = getelementptr inbounds float, ptr %4, i64 %1098
  %1100 = getelementptr inbounds float, ptr %27, i64 %1098
  tail call void @llvm.experimental.noalias.scope.decl(metadata !256)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !259)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !261)
  br i1 %86, label %1101, label %1120

1101:                                             ; preds = %1096, %1101
  %1102 = phi i64 [ %1118, %1101 ], [ %78, %1096 ]
  %1103 = getelementptr inbounds float, ptr %1100, i64 %1102
  %1104 = load float, ptr %1103, align 4, !tbaa !29, !alias.scope !259, !noalias !263
  %1105 = getelementptr inbounds float, ptr %26, i64 %1102
  %1106 = load float, ptr %1105, align 4, !tbaa !29, !alias.scope !261, !noalias !264
  %1107 = getelementptr inbounds float, ptr %1099, i64 %1102
  %1108 = load float, ptr %1107, align 4, !tbaa !29, !alias.scope !256, !noalias !265
  %1109 = fsub fast float %1108, %1104
  %1110 = fmul fast float %1109, %1106
  %1111 = fadd fast float %1110, %1104
  %1112 = fcmp fast olt float %1111, 0.000000e+00
  %1113 = select fast i1 %1112, float 0.000000e+00, float %1111
  %1114 = fcmp fast ogt float %1113, 1.000000e+00
  %1115 = select fast i1 %1114, float 1.000000e+00, float %1113
  %1116 = fcmp fast ogt float %1106, 0.000000e+00
  %1117 = select fast i1 %1116, float %1115, float %1104
  store float %1117, ptr %1107, align 4, !tbaa !29, !alias.scope !256, !noalias !265
  %1118 = add nsw i64 %1102, 1
  %1119 = icmp eq i64 %1118, %79
  br i1 %1119, label %1120, label %1101, !llvm.loop !266

1120:                                             ; preds = %1101, %1096
  %1121 = add nuw nsw i64 %1097, 1
  %1122 = icmp eq i64 %1121, 3
  br i1 %1122, label %1123, label %1096, !llvm.loop !267

1123:                                             ; preds = %1120, %853, %759, %711, %652, %566, %476, %233, %201, %149, %123, %748, %700, %590, %560, %416, %226, %179, %559, %77, %1031, %970, %166
  %1124 = phi i64 [ %80, %77 ], [ %80, %1031 ], [ %971, %970 ], [ %80, %559 ], [ %80, %166 ], [ %80, %179 ], [ %80, %226 ], [ %80, %416 ], [ %80, %560 ], [ %80, %590 ], [ %80, %700 ], [ %80, %748 ], [ %80, %123 ], [ %80, %149 ], [ %80, %201 ], [ %80, %233 ], [ %80, %476 ], [ %80, %566 ], [ %80, %652 ], [ %80, %711 ], [ %80, %759 ], [ %80, %853 ], [ %80, %1120 ]
  %1125 = phi i64 [ %79, %77 ], [ %79, %1031 ], [ %972, %970 ], [ %79, %559 ], [ %79, %166 ], [ %79, %179 ], [ %79, %226 ], [ %79, %416 ], [ %79, %560 ], [ %79, %590 ], [ %79, %700 ], [ %79, %748 ], [ %79, %123 ], [ %79, %149 ], [ %79, %201 ], [ %79, %233 ], [ %79, %476 ], [ %79, %566 ], [ %79, %652 ], [ %79, %711 ], [ %79, %759 ], [ %79, %853 ], [ %19, %1120 ]
  %1126 = phi i64 [ %78, %77 ], [ %78, %1031 ], [ %973, %970 ], [ %78, %559 ], [ %78, %166 ], [ %78, %179 ], [ %78, %226 ], [ %78, %416 ], [ %78, %560 ], [ %78, %590 ], [ %78, %700 ], [ %78, %748 ], [ %78, %123 ], [ %78, %149 ], [ %78, %201 ], [ %78, %233 ], [ %78, %476 ], [ %78, %566 ], [ %78, %652 ], [ %78, %711 ], [ %78, %759 ], [ %78, %853 ], [ 0, %1120 ]
  %1127 = add nsw i64 %1124, 1
  %1128 = icmp slt i64 %1127, %2
  br i1 %1128, label %77, label %76, !llvm.loop !268
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @sharpen(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, ptr noalias nocapture noundef %5, ptr noalias nocapture noundef readonly %6, i64 noundef %7, float noundef %8, float noundef %9) unnamed_addr #3 {
  %11 = alloca [13 x ptr], align 16
  %12 = alloca [13 x ptr], align 16
  %13 = shl nsw i64 %4, 3
  %14 = srem i64 %2, %1
  %15 = mul nsw i64 %14, %13
  %16 = getelementptr inbounds float, ptr %0, i64 %15
  %17 = shl nsw i64 %4, 2
  %18 = getelementptr inbounds float, ptr %16, i64 %17
  call void @llvm.lifetime.start.p0(i64 104, ptr nonnull %11) #11
  call void @llvm.lifetime.start.p0(i64 104, ptr nonnull %12) #11
  %19 = icmp slt i64 %7, 1
  br i1 %19, label %25, label %20

20:                                               ; preds = %10
  %21 = icmp eq i64 %3, 1
  %22 = shl i64 %3, 1
  %23 = add i64 %22, -2
  %24 = getelementptr float, ptr %0, i64 %17
  br label %31

25:                                               ; preds = %49, %10
  %26 = icmp slt i64 %4, 16
  br i1 %26, label %59, label %27

27:                                               ; preds = %25
  %28 = load float, ptr %6, align 4, !tbaa !29
  %29 = insertelement <16 x float> poison, float %28, i64 0
  %30 = shufflevector <16 x float> %29, <16 x float> poison, <16 x i32> zeroinitializer
  br label %64

31:                                               ; preds = %20, %49
  %32 = phi i64 [ 1, %20 ], [ %57, %49 ]
  br i1 %21, label %49, label %33

33:                                               ; preds = %31
  %34 = sub nsw i64 %2, %32
  %35 = tail call i64 @llvm.abs.i64(i64 %34, i1 true)
  %36 = srem i64 %35, %23
  %37 = icmp slt i64 %36, %3
  %38 = sub nsw i64 %23, %36
  %39 = select i1 %37, i64 %36, i64 %38
  %40 = srem i64 %39, %1
  %41 = mul nsw i64 %40, %13
  %42 = getelementptr float, ptr %24, i64 %41
  %43 = add nsw i64 %32, %2
  %44 = tail call i64 @llvm.abs.i64(i64 %43, i1 true)
  %45 = srem i64 %44, %23
  %46 = icmp slt i64 %45, %3
  %47 = sub nsw i64 %23, %45
  %48 = select i1 %46, i64 %45, i64 %47
  br label %49

49:                                               ; preds = %31, %33
  %50 = phi ptr [ %42, %33 ], [ %24, %31 ]
  %51 = phi i64 [ %48, %33 ], [ 0, %31 ]
  %52 = getelementptr inbounds [13 x ptr], ptr %11, i64 0, i64 %32
  store ptr %50, ptr %52, align 8
  %53 = srem i64 %51, %1
  %54 = mul nsw i64 %53, %13
  %55 = getelementptr float, ptr %24, i64 %54
  %56 = getelementptr inbounds [13 x ptr], ptr %12, i64 0, i64 %32
  store ptr %55, ptr %56, align 8, !tbaa !225
  %57 = add nuw i64 %32, 1
  %58 = icmp eq i64 %32, %7
  br i1 %58, label %25, label %31, !llvm.loop !269

59:                                               ; preds = %70, %25
  %60 = phi i64 [ 0, %25 ], [ %65, %70 ]
  %61 = icmp slt i64 %60, %4
  br i1 %61, label %62, label %123

62:                                               ; preds = %59
  %63 = load float, ptr %6, align 4, !tbaa !29
  br label %95

64:                                               ; preds = %27, %70
  %65 = phi i64 [ 16, %27 ], [ %73, %70 ]
  %66 = phi i64 [ 0, %27 ], [ %65, %70 ]
  %67 = getelementptr inbounds float, ptr %18, i64 %66
  %68 = load <16 x float>, ptr %67, align 4
  %69 = fmul fast <16 x float> %30, %68
  br i1 %19, label %70, label %75

70:                                               ; preds = %75, %64
  %71 = phi <16 x float> [ %69, %64 ], [ %92, %75 ]
  %72 = getelementptr inbounds float, ptr %5, i64 %66
  store <16 x float> %71, ptr %72, align 4
  %73 = add nuw nsw i64 %65, 16
  %74 = icmp sgt i64 %73, %4
  br i1 %74, label %59, label %64, !llvm.loop !270

75:                                               ; preds = %64, %75
  %76 = phi <16 x float> [ %92, %75 ], [ %69, %64 ]
  %77 = phi i64 [ %93, %75 ], [ 1, %64 ]
  %78 = getelementptr inbounds float, ptr %6, i64 %77
  %79 = load float, ptr %78, align 4, !tbaa !29
  %80 = insertelement <16 x float> poison, float %79, i64 0
  %81 = shufflevector <16 x float> %80, <16 x float> poison, <16 x i32> zeroinitializer
  %82 = getelementptr inbounds [13 x ptr], ptr %11, i64 0, i64 %77
  %83 = load ptr, ptr %82, align 8, !tbaa !225
  %84 = getelementptr inbounds float, ptr %83, i64 %66
  %85 = load <16 x float>, ptr %84, align 4
  %86 = getelementptr inbounds [13 x ptr], ptr %12, i64 0, i64 %77
  %87 = load ptr, ptr %86, align 8, !tbaa !225
  %88 = getelementptr inbounds float, ptr %87, i64 %66
  %89 = load <16 x float>, ptr %88, align 4
  %90 = fadd fast <16 x float> %89, %85
  %91 = fmul fast <16 x float> %90, %81
  %92 = fadd fast <16 x float> %91, %76
  %93 = add nuw i64 %77, 1
  %94 = icmp eq i64 %77, %7
  br i1 %94, label %70, label %75, !llvm.loop !271

95:                                               ; preds = %62, %100
  %96 = phi i64 [ %60, %62 ], [ %103, %100 ]
  %97 = getelementptr inbounds float, ptr %18, i64 %96
  %98 = load float, ptr %97, align 4, !tbaa !29
  %99 = fmul fast float %98, %63
  br i1 %19, label %100, label %105

100:                                              ; preds = %105, %95
  %101 = phi float [ %99, %95 ], [ %120, %105 ]
  %102 = getelementptr inbounds float, ptr %5, i64 %96
  store float %101, ptr %102, align 4, !tbaa !29
  %103 = add nuw nsw i64 %96, 1
  %104 = icmp eq i64 %103, %4
  br i1 %104, label %123, label %95, !llvm.loop !272

105:                                              ; preds = %95, %105
  %106 = phi float [ %120, %105 ], [ %99, %95 ]
  %107 = phi i64 [ %121, %105 ], [ 1, %95 ]
  %108 = getelementptr inbounds float, ptr %6, i64 %107
  %109 = load float, ptr %108, align 4, !tbaa !29
  %110 = getelementptr inbounds [13 x ptr], ptr %11, i64 0, i64 %107
  %111 = load ptr, ptr %110, align 8, !tbaa !225
  %112 = getelementptr inbounds float, ptr %111, i64 %96
  %113 = load float, ptr %112, align 4, !tbaa !29
  %114 = getelementptr inbounds [13 x ptr], ptr %12, i64 0, i64 %107
  %115 = load ptr, ptr %114, align 8, !tbaa !225
  %116 = getelementptr inbounds float, ptr %115, i64 %96
  %117 = load float, ptr %116, align 4, !tbaa !29
  %118 = fadd fast float %117, %113
  %119 = fmul fast float %118, %109
  %120 = fadd fast float %119, %106
  %121 = add nuw i64 %107, 1
  %122 = icmp eq i64 %107, %7
  br i1 %122, label %100, label %105, !llvm.loop !273

123:                                              ; preds = %100, %59
  %124 = mul nsw i64 %4, 3
  %125 = getelementptr inbounds float, ptr %16, i64 %124
  %126 = getelementptr inbounds float, ptr %16, i64 %4
  %127 = shl nsw i64 %4, 1
  %128 = getelementptr inbounds float, ptr %16, i64 %127
  %129 = icmp sgt i64 %4, 0
  br i1 %129, label %131, label %130

130:                                              ; preds = %131, %123
  call void @llvm.lifetime.end.p0(i64 104, ptr nonnull %12) #11
  call void @llvm.lifetime.end.p0(i64 104, ptr nonnull %11) #11
  ret void

131:                                              ; preds = %123, %131
  %132 = phi i64 [ %167, %131 ], [ 0, %123 ]
  %133 = getelementptr inbounds float, ptr %125, i64 %132
  %134 = load float, ptr %133, align 4, !tbaa !29
  %135 = getelementptr inbounds float, ptr %5, i64 %132
  %136 = load float, ptr %135, align 4, !tbaa !29
  %137 = fsub fast float %134, %136
  %138 = fcmp fast olt float %137, 0.000000e+00
  %139 = tail call fast float @llvm.fabs.f32(float %137)
  %140 = fcmp fast ogt float %139, %9
  %141 = fsub fast float %139, %9
  %142 = select fast i1 %140, float %141, float 0.000000e+00
  %143 = fmul fast float %142, %8
  %144 = fneg fast float %143
  %145 = select fast i1 %138, float %144, float %143
  %146 = getelementptr inbounds float, ptr %16, i64 %132
  %147 = load float, ptr %146, align 4, !tbaa !29
  %148 = fadd fast float %145, %147
  %149 = fcmp fast olt float %148, 0.000000e+00
  %150 = select fast i1 %149, float 0.000000e+00, float %148
  %151 = fcmp fast ogt float %150, 1.000000e+00
  %152 = select fast i1 %151, float 1.000000e+00, float %150
  store float %152, ptr %146, align 4, !tbaa !29
  %153 = getelementptr inbounds float, ptr %126, i64 %132
  %154 = load float, ptr %153, align 4, !tbaa !29
  %155 = fadd fast float %145, %154
  %156 = fcmp fast olt float %155, 0.000000e+00
  %157 = select fast i1 %156, float 0.000000e+00, float %155
  %158 = fcmp fast ogt float %157, 1.000000e+00
  %159 = select fast i1 %158, float 1.000000e+00, float %157
  store float %159, ptr %153, align 4, !tbaa !29
  %160 = getelementptr inbounds float, ptr %128, i64 %132
  %161 = load float, ptr %160, align 4, !tbaa !29
  %162 = fadd fast float %145, %161
  %163 = fcmp fast olt float %162, 0.000000e+00
  %164 = select fast i1 %163, float 0.000000e+00, float %162
  %165 = fcmp fast ogt float %164, 1.000000e+00
  %166 = select fast i1 %165, float 1.000000e+00, float %164
  store float %166, ptr %160, align 4, !tbaa !29
  %167 = add nuw nsw i64 %132, 1
  %168 = icmp eq i64 %167, %4
  br i1 %168, label %130, label %131, !llvm.loop !274
}

; Function Attrs: nounwind
define void @pass_8_16(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i64 noundef %3, i64 noundef %4, ptr nocapture noundef readonly %5, ptr noundef %6, ptr noundef %7, ptr noundef %8, ptr noundef %9, ptr noundef %10, ptr noundef %11, ptr noundef %12, ptr nocapture noundef readonly %13, ptr nocapture noundef readonly %14, ptr noundef %15, ptr noundef %16) local_unnamed_addr #0 {
  %18 = alloca %struct.Pass, align 8
  %19 = load i64, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds i64, ptr %5, i64 1
  %21 = load i64, ptr %20, align 8, !tbaa !4
  %22 = getelementptr inbounds i64, ptr %5, i64 2
  %23 = load i64, ptr %22, align 8, !tbaa !4
  %24 = getelementptr inbounds i64, ptr %5, i64 3
  %25 = load i64, ptr %24, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %5, i64 4
  %27 = load i64, ptr %26, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %5, i64 5
  %29 = load i64, ptr %28, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %5, i64 6
  %31 = load i64, ptr %30, align 8, !tbaa !4
  %32 = shl nsw i64 %21, 3
  %33 = icmp eq i64 %19, %4
  %34 = select i1 %33, i64 %29, i64 0
  %35 = add nsw i64 %34, %4
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %18) #11
  store i64 %19, ptr %18, align 8, !tbaa !8
  %36 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 1
  store i64 %21, ptr %36, align 8, !tbaa !11
  %37 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 2
  store ptr %6, ptr %37, align 8, !tbaa !12
  %38 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 3
  store ptr %7, ptr %38, align 8, !tbaa !13
  %39 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 4
  store ptr %8, ptr %39, align 8, !tbaa !14
  %40 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 5
  store ptr %9, ptr %40, align 8, !tbaa !15
  %41 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 6
  store ptr %10, ptr %41, align 8, !tbaa !16
  %42 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 7
  store ptr %11, ptr %42, align 8, !tbaa !17
  %43 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 8
  store ptr %12, ptr %43, align 8, !tbaa !18
  %44 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 9
  store ptr %16, ptr %44, align 8, !tbaa !19
  %45 = icmp sgt i64 %35, %3
  br i1 %45, label %46, label %65

46:                                               ; preds = %17
  %47 = mul i64 %21, 3
  %48 = shl i64 %21, 1
  %49 = icmp sgt i64 %21, 0
  %50 = icmp eq i64 %31, 0
  %51 = icmp eq i64 %31, 1
  %52 = icmp sgt i64 %29, 0
  %53 = getelementptr inbounds float, ptr %14, i64 2
  %54 = shl nsw i64 %21, 2
  %55 = tail call i64 @llvm.smin.i64(i64 %21, i64 %29)
  %56 = sub nsw i64 %21, %29
  %57 = tail call i64 @llvm.smax.i64(i64 %56, i64 %55)
  %58 = add nsw i64 %55, 16
  %59 = icmp sgt i64 %58, %57
  %60 = icmp slt i64 %29, 1
  %61 = icmp eq i64 %21, 1
  %62 = add i64 %48, -2
  %63 = getelementptr inbounds float, ptr %16, i64 %54
  %64 = getelementptr inbounds float, ptr %14, i64 1
  br label %66

65:                                               ; preds = %300, %17
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %18) #11
  ret void

66:                                               ; preds = %46, %300
  %67 = phi i64 [ %3, %46 ], [ %301, %300 ]
  %68 = icmp slt i64 %67, %19
  br i1 %68, label %69, label %241

69:                                               ; preds = %66
  %70 = srem i64 %67, %23
  %71 = mul nsw i64 %70, %32
  %72 = getelementptr inbounds float, ptr %15, i64 %71
  %73 = sub nsw i64 %67, %3
  %74 = mul i64 %47, %73
  %75 = getelementptr inbounds i8, ptr %0, i64 %74
  tail call void @llvm.experimental.noalias.scope.decl(metadata !275)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !278)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !280)
  %76 = getelementptr inbounds float, ptr %72, i64 %21
  %77 = getelementptr inbounds float, ptr %72, i64 %48
  br i1 %49, label %78, label %105

78:                                               ; preds = %69, %78
  %79 = phi i64 [ %103, %78 ], [ 0, %69 ]
  %80 = mul nuw nsw i64 %79, 3
  %81 = getelementptr inbounds i8, ptr %75, i64 %80
  %82 = load i8, ptr %81, align 1, !tbaa !27, !alias.scope !275, !noalias !282
  %83 = zext i8 %82 to i64
  %84 = getelementptr inbounds float, ptr %13, i64 %83
  %85 = load float, ptr %84, align 4, !tbaa !29, !alias.scope !280, !noalias !283
  %86 = getelementptr inbounds float, ptr %72, i64 %79
  store float %85, ptr %86, align 4, !tbaa !29, !alias.scope !278, !noalias !284
  %87 = add nuw nsw i64 %80, 1
  %88 = getelementptr inbounds i8, ptr %75, i64 %87
  %89 = load i8, ptr %88, align 1, !tbaa !27, !alias.scope !275, !noalias !282
  %90 = zext i8 %89 to i64
  %91 = or i64 %90, 256
  %92 = getelementptr inbounds float, ptr %13, i64 %91
  %93 = load float, ptr %92, align 4, !tbaa !29, !alias.scope !280, !noalias !283
  %94 = getelementptr inbounds float, ptr %76, i64 %79
  store float %93, ptr %94, align 4, !tbaa !29, !alias.scope !278, !noalias !284
  %95 = add nuw nsw i64 %80, 2
  %96 = getelementptr inbounds i8, ptr %75, i64 %95
  %97 = load i8, ptr %96, align 1, !tbaa !27, !alias.scope !275, !noalias !282
  %98 = zext i8 %97 to i64
  %99 = or i64 %98, 512
  %100 = getelementptr inbounds float, ptr %13, i64 %99
  %101 = load float, ptr %100, align 4, !tbaa !29, !alias.scope !280, !noalias !283
  %102 = getelementptr inbounds float, ptr %77, i64 %79
  store float %101, ptr %102, align 4, !tbaa !29, !alias.scope !278, !noalias !284
  %103 = add nuw nsw i64 %79, 1
  %104 = icmp eq i64 %103, %21
  br i1 %104, label %105, label %78, !llvm.loop !33

105:                                              ; preds = %78, %69
  br i1 %50, label %141, label %106

106:                                              ; preds = %105
  tail call void @llvm.experimental.noalias.scope.decl(metadata !285)
  %107 = getelementptr inbounds i16, ptr %1, i64 %74
  %108 = getelementptr inbounds i8, ptr %1, i64 %74
  br label %109

109:                                              ; preds = %138, %106
  %110 = phi i64 [ 0, %106 ], [ %139, %138 ]
  %111 = add nuw nsw i64 %110, 5
  %112 = mul nsw i64 %111, %21
  %113 = getelementptr inbounds float, ptr %72, i64 %112
  br i1 %51, label %114, label %126

114:                                              ; preds = %109
  %115 = getelementptr inbounds i8, ptr %108, i64 %110
  br i1 %49, label %116, label %138

116:                                              ; preds = %114, %116
  %117 = phi i64 [ %124, %116 ], [ 0, %114 ]
  %118 = mul nuw nsw i64 %117, 3
  %119 = getelementptr inbounds i8, ptr %115, i64 %118
  %120 = load i8, ptr %119, align 1, !tbaa !27, !noalias !285
  %121 = uitofp i8 %120 to float
  %122 = fmul fast float %121, 0x3F70101020000000
  %123 = getelementptr inbounds float, ptr %113, i64 %117
  store float %122, ptr %123, align 4, !tbaa !29, !alias.scope !285
  %124 = add nuw nsw i64 %117, 1
  %125 = icmp eq i64 %124, %21
  br i1 %125, label %138, label %116, !llvm.loop !39

126:                                              ; preds = %109
  %127 = getelementptr inbounds i16, ptr %107, i64 %110
  br i1 %49, label %128, label %138

128:                                              ; preds = %126, %128
  %129 = phi i64 [ %136, %128 ], [ 0, %126 ]
  %130 = mul nuw nsw i64 %129, 3
  %131 = getelementptr inbounds i16, ptr %127, i64 %130
  %132 = load i16, ptr %131, align 2, !tbaa !40, !noalias !285
  %133 = uitofp i16 %132 to float
  %134 = fmul fast float %133, 0x3EF0001000000000
  %135 = getelementptr inbounds float, ptr %113, i64 %129
  store float %134, ptr %135, align 4, !tbaa !29, !alias.scope !285
  %136 = add nuw nsw i64 %129, 1
  %137 = icmp eq i64 %136, %21
  br i1 %137, label %138, label %128, !llvm.loop !42

138:                                              ; preds = %128, %116, %126, %114
  %139 = add nuw nsw i64 %110, 1
  %140 = icmp eq i64 %139, 3
  br i1 %140, label %141, label %109, !llvm.loop !43

141:                                              ; preds = %138, %105
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %25, i64 noundef %67, ptr noundef %72) #12
  br i1 %52, label %142, label %244

142:                                              ; preds = %141
  tail call void @llvm.experimental.noalias.scope.decl(metadata !288)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !291)
  %143 = getelementptr inbounds float, ptr %72, i64 %47
  %144 = getelementptr inbounds float, ptr %72, i64 %54
  br i1 %49, label %150, label %145

145:                                              ; preds = %150, %142
  br i1 %59, label %166, label %146

146:                                              ; preds = %145
  %147 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !291, !noalias !288
  %148 = insertelement <16 x float> poison, float %147, i64 0
  %149 = shufflevector <16 x float> %148, <16 x float> poison, <16 x i32> zeroinitializer
  br label %168

150:                                              ; preds = %142, %150
  %151 = phi i64 [ %164, %150 ], [ 0, %142 ]
  %152 = getelementptr inbounds float, ptr %72, i64 %151
  %153 = load float, ptr %152, align 4, !tbaa !29, !alias.scope !288, !noalias !291
  %154 = fmul fast float %153, 0x3FCB367A00000000
  %155 = getelementptr inbounds float, ptr %76, i64 %151
  %156 = load float, ptr %155, align 4, !tbaa !29, !alias.scope !288, !noalias !291
  %157 = fmul fast float %156, 0x3FE6E2EB20000000
  %158 = fadd fast float %157, %154
  %159 = getelementptr inbounds float, ptr %77, i64 %151
  %160 = load float, ptr %159, align 4, !tbaa !29, !alias.scope !288, !noalias !291
  %161 = fmul fast float %160, 0x3FB27BB300000000
  %162 = fadd fast float %158, %161
  %163 = getelementptr inbounds float, ptr %143, i64 %151
  store float %162, ptr %163, align 4, !tbaa !29, !alias.scope !288, !noalias !291
  %164 = add nuw nsw i64 %151, 1
  %165 = icmp eq i64 %164, %21
  br i1 %165, label %145, label %150, !llvm.loop !49

166:                                              ; preds = %174, %145
  %167 = phi i64 [ %55, %145 ], [ %169, %174 ]
  br i1 %49, label %196, label %241

168:                                              ; preds = %174, %146
  %169 = phi i64 [ %58, %146 ], [ %177, %174 ]
  %170 = phi i64 [ %55, %146 ], [ %169, %174 ]
  %171 = getelementptr inbounds float, ptr %143, i64 %170
  %172 = load <16 x float>, ptr %171, align 4, !alias.scope !288, !noalias !291
  %173 = fmul fast <16 x float> %172, %149
  br i1 %60, label %174, label %179

174:                                              ; preds = %179, %168
  %175 = phi <16 x float> [ %173, %168 ], [ %193, %179 ]
  %176 = getelementptr inbounds float, ptr %144, i64 %170
  store <16 x float> %175, ptr %176, align 4, !alias.scope !288, !noalias !291
  %177 = add nsw i64 %169, 16
  %178 = icmp sgt i64 %177, %57
  br i1 %178, label %166, label %168, !llvm.loop !50

179:                                              ; preds = %168, %179
  %180 = phi i64 [ %194, %179 ], [ 1, %168 ]
  %181 = phi <16 x float> [ %193, %179 ], [ %173, %168 ]
  %182 = getelementptr inbounds float, ptr %53, i64 %180
  %183 = load float, ptr %182, align 4, !tbaa !29, !alias.scope !291, !noalias !288
  %184 = insertelement <16 x float> poison, float %183, i64 0
  %185 = shufflevector <16 x float> %184, <16 x float> poison, <16 x i32> zeroinitializer
  %186 = sub nsw i64 0, %180
  %187 = getelementptr inbounds float, ptr %171, i64 %186
  %188 = load <16 x float>, ptr %187, align 4, !alias.scope !288, !noalias !291
  %189 = getelementptr inbounds float, ptr %171, i64 %180
  %190 = load <16 x float>, ptr %189, align 4, !alias.scope !288, !noalias !291
  %191 = fadd fast <16 x float> %190, %188
  %192 = fmul fast <16 x float> %191, %185
  %193 = fadd fast <16 x float> %192, %181
  %194 = add nuw i64 %180, 1
  %195 = icmp eq i64 %180, %29
  br i1 %195, label %174, label %179, !llvm.loop !51

196:                                              ; preds = %166, %206
  %197 = phi i64 [ %209, %206 ], [ 0, %166 ]
  %198 = icmp eq i64 %197, %55
  %199 = select i1 %198, i64 %167, i64 %197
  %200 = icmp slt i64 %199, %21
  br i1 %200, label %201, label %241

201:                                              ; preds = %196
  %202 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !291, !noalias !288
  %203 = getelementptr inbounds float, ptr %143, i64 %199
  %204 = load float, ptr %203, align 4, !tbaa !29, !alias.scope !288, !noalias !291
  %205 = fmul fast float %204, %202
  br i1 %60, label %206, label %211

206:                                              ; preds = %230, %201
  %207 = phi float [ %205, %201 ], [ %238, %230 ]
  %208 = getelementptr inbounds float, ptr %144, i64 %199
  store float %207, ptr %208, align 4, !tbaa !29, !alias.scope !288, !noalias !291
  %209 = add nsw i64 %199, 1
  %210 = icmp slt i64 %209, %21
  br i1 %210, label %196, label %241, !llvm.loop !52

211:                                              ; preds = %201, %230
  %212 = phi i64 [ %239, %230 ], [ 1, %201 ]
  %213 = phi float [ %238, %230 ], [ %205, %201 ]
  %214 = getelementptr inbounds float, ptr %53, i64 %212
  %215 = load float, ptr %214, align 4, !tbaa !29, !alias.scope !291, !noalias !288
  br i1 %61, label %230, label %216

216:                                              ; preds = %211
  %217 = sub nsw i64 %199, %212
  %218 = tail call i64 @llvm.abs.i64(i64 %217, i1 true)
  %219 = srem i64 %218, %62
  %220 = icmp slt i64 %219, %21
  %221 = sub nsw i64 %62, %219
  %222 = select i1 %220, i64 %219, i64 %221
  %223 = getelementptr inbounds float, ptr %143, i64 %222
  %224 = add nsw i64 %212, %199
  %225 = tail call i64 @llvm.abs.i64(i64 %224, i1 true)
  %226 = srem i64 %225, %62
  %227 = icmp slt i64 %226, %21
  %228 = sub nsw i64 %62, %226
  %229 = select i1 %227, i64 %226, i64 %228
  br label %230

230:                                              ; preds = %216, %211
  %231 = phi ptr [ %223, %216 ], [ %143, %211 ]
  %232 = phi i64 [ %229, %216 ], [ 0, %211 ]
  %233 = load float, ptr %231, align 4, !tbaa !29, !alias.scope !288, !noalias !291
  %234 = getelementptr inbounds float, ptr %143, i64 %232
  %235 = load float, ptr %234, align 4, !tbaa !29, !alias.scope !288, !noalias !291
  %236 = fadd fast float %235, %233
  %237 = fmul fast float %236, %215
  %238 = fadd fast float %237, %213
  %239 = add nuw i64 %212, 1
  %240 = icmp eq i64 %212, %29
  br i1 %240, label %206, label %211, !llvm.loop !53

241:                                              ; preds = %206, %196, %166, %66
  %242 = sub nsw i64 %67, %29
  %243 = icmp slt i64 %242, 0
  br i1 %243, label %300, label %247

244:                                              ; preds = %141
  %245 = sub nsw i64 %67, %29
  %246 = icmp slt i64 %245, 0
  br i1 %246, label %300, label %251

247:                                              ; preds = %241
  br i1 %52, label %248, label %251

248:                                              ; preds = %247
  %249 = load float, ptr %14, align 4, !tbaa !29
  %250 = load float, ptr %64, align 4, !tbaa !29
  tail call fastcc void @sharpen(ptr noundef %15, i64 noundef %23, i64 noundef %242, i64 noundef %19, i64 noundef %21, ptr noundef %63, ptr noundef nonnull %53, i64 noundef %29, float noundef %249, float noundef %250) #12
  br label %251

251:                                              ; preds = %244, %248, %247
  %252 = phi i64 [ %242, %248 ], [ %242, %247 ], [ %245, %244 ]
  %253 = srem i64 %252, %23
  %254 = mul nsw i64 %253, %32
  %255 = getelementptr inbounds float, ptr %15, i64 %254
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef %25, i64 noundef %27, i64 noundef %252, ptr noundef %255) #12
  %256 = mul i64 %47, %252
  %257 = getelementptr inbounds i16, ptr %2, i64 %256
  tail call void @llvm.experimental.noalias.scope.decl(metadata !293)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !296)
  %258 = getelementptr inbounds float, ptr %255, i64 %21
  %259 = getelementptr inbounds float, ptr %255, i64 %48
  br i1 %49, label %260, label %300

260:                                              ; preds = %251, %260
  %261 = phi i64 [ %298, %260 ], [ 0, %251 ]
  %262 = getelementptr inbounds float, ptr %255, i64 %261
  %263 = load float, ptr %262, align 4, !tbaa !29, !alias.scope !293, !noalias !296
  %264 = fcmp fast olt float %263, 0.000000e+00
  %265 = select fast i1 %264, float 0.000000e+00, float %263
  %266 = fcmp fast ogt float %265, 1.000000e+00
  %267 = select fast i1 %266, float 1.000000e+00, float %265
  %268 = fmul fast float %267, 6.553500e+04
  %269 = fadd fast float %268, 5.000000e-01
  %270 = fptosi float %269 to i32
  %271 = trunc i32 %270 to i16
  %272 = mul nuw nsw i64 %261, 3
  %273 = getelementptr inbounds i16, ptr %257, i64 %272
  store i16 %271, ptr %273, align 2, !tbaa !40, !alias.scope !296, !noalias !293
  %274 = getelementptr inbounds float, ptr %258, i64 %261
  %275 = load float, ptr %274, align 4, !tbaa !29, !alias.scope !293, !noalias !296
  %276 = fcmp fast olt float %275, 0.000000e+00
  %277 = select fast i1 %276, float 0.000000e+00, float %275
  %278 = fcmp fast ogt float %277, 1.000000e+00
  %279 = select fast i1 %278, float 1.000000e+00, float %277
  %280 = fmul fast float %279, 6.553500e+04
  %281 = fadd fast float %280, 5.000000e-01
  %282 = fptosi float %281 to i32
  %283 = trunc i32 %282 to i16
  %284 = add nuw nsw i64 %272, 1
  %285 = getelementptr inbounds i16, ptr %257, i64 %284
  store i16 %283, ptr %285, align 2, !tbaa !40, !alias.scope !296, !noalias !293
  %286 = getelementptr inbounds float, ptr %259, i64 %261
  %287 = load float, ptr %286, align 4, !tbaa !29, !alias.scope !293, !noalias !296
  %288 = fcmp fast olt float %287, 0.000000e+00
  %289 = select fast i1 %288, float 0.000000e+00, float %287
  %290 = fcmp fast ogt float %289, 1.000000e+00
  %291 = select fast i1 %290, float 1.000000e+00, float %289
  %292 = fmul fast float %291, 6.553500e+04
  %293 = fadd fast float %292, 5.000000e-01
  %294 = fptosi float %293 to i32
  %295 = trunc i32 %294 to i16
  %296 = add nuw nsw i64 %272, 2
  %297 = getelementptr inbounds i16, ptr %257, i64 %296
  store i16 %295, ptr %297, align 2, !tbaa !40, !alias.scope !296, !noalias !293
  %298 = add nuw nsw i64 %261, 1
  %299 = icmp eq i64 %298, %21
  br i1 %299, label %300, label %260, !llvm.loop !298

300:                                              ; preds = %260, %244, %251, %241
  %301 = add nsw i64 %67, 1
  %302 = icmp slt i64 %301, %35
  br i1 %302, label %66, label %65, !llvm.loop !299
}

; Function Attrs: nounwind
define void @pass_16_8(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i64 noundef %3, i64 noundef %4, ptr nocapture noundef readonly %5, ptr noundef %6, ptr noundef %7, ptr noundef %8, ptr noundef %9, ptr noundef %10, ptr noundef %11, ptr noundef %12, ptr nocapture noundef readonly %13, ptr nocapture noundef readonly %14, ptr noundef %15, ptr noundef %16) local_unnamed_addr #0 {
  %18 = alloca %struct.Pass, align 8
  %19 = load i64, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds i64, ptr %5, i64 1
  %21 = load i64, ptr %20, align 8, !tbaa !4
  %22 = getelementptr inbounds i64, ptr %5, i64 2
  %23 = load i64, ptr %22, align 8, !tbaa !4
  %24 = getelementptr inbounds i64, ptr %5, i64 3
  %25 = load i64, ptr %24, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %5, i64 4
  %27 = load i64, ptr %26, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %5, i64 5
  %29 = load i64, ptr %28, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %5, i64 6
  %31 = load i64, ptr %30, align 8, !tbaa !4
  %32 = shl nsw i64 %21, 3
  %33 = icmp eq i64 %19, %4
  %34 = select i1 %33, i64 %29, i64 0
  %35 = add nsw i64 %34, %4
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %18) #11
  store i64 %19, ptr %18, align 8, !tbaa !8
  %36 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 1
  store i64 %21, ptr %36, align 8, !tbaa !11
  %37 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 2
  store ptr %6, ptr %37, align 8, !tbaa !12
  %38 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 3
  store ptr %7, ptr %38, align 8, !tbaa !13
  %39 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 4
  store ptr %8, ptr %39, align 8, !tbaa !14
  %40 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 5
  store ptr %9, ptr %40, align 8, !tbaa !15
  %41 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 6
  store ptr %10, ptr %41, align 8, !tbaa !16
  %42 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 7
  store ptr %11, ptr %42, align 8, !tbaa !17
  %43 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 8
  store ptr %12, ptr %43, align 8, !tbaa !18
  %44 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 9
  store ptr %16, ptr %44, align 8, !tbaa !19
  %45 = icmp sgt i64 %35, %3
  br i1 %45, label %46, label %65

46:                                               ; preds = %17
  %47 = mul i64 %21, 3
  %48 = shl i64 %21, 1
  %49 = icmp sgt i64 %21, 0
  %50 = icmp eq i64 %31, 0
  %51 = icmp eq i64 %31, 1
  %52 = icmp sgt i64 %29, 0
  %53 = getelementptr inbounds float, ptr %14, i64 2
  %54 = shl nsw i64 %21, 2
  %55 = tail call i64 @llvm.smin.i64(i64 %21, i64 %29)
  %56 = sub nsw i64 %21, %29
  %57 = tail call i64 @llvm.smax.i64(i64 %56, i64 %55)
  %58 = add nsw i64 %55, 16
  %59 = icmp sgt i64 %58, %57
  %60 = icmp slt i64 %29, 1
  %61 = icmp eq i64 %21, 1
  %62 = add i64 %48, -2
  %63 = getelementptr inbounds float, ptr %16, i64 %54
  %64 = getelementptr inbounds float, ptr %14, i64 1
  br label %66

65:                                               ; preds = %300, %17
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %18) #11
  ret void

66:                                               ; preds = %46, %300
  %67 = phi i64 [ %3, %46 ], [ %301, %300 ]
  %68 = icmp slt i64 %67, %19
  br i1 %68, label %69, label %241

69:                                               ; preds = %66
  %70 = srem i64 %67, %23
  %71 = mul nsw i64 %70, %32
  %72 = getelementptr inbounds float, ptr %15, i64 %71
  %73 = sub nsw i64 %67, %3
  %74 = mul i64 %47, %73
  %75 = getelementptr inbounds i16, ptr %0, i64 %74
  tail call void @llvm.experimental.noalias.scope.decl(metadata !300)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !303)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !305)
  %76 = getelementptr inbounds float, ptr %72, i64 %21
  %77 = getelementptr inbounds float, ptr %72, i64 %48
  br i1 %49, label %78, label %105

78:                                               ; preds = %69, %78
  %79 = phi i64 [ %103, %78 ], [ 0, %69 ]
  %80 = mul nuw nsw i64 %79, 3
  %81 = getelementptr inbounds i16, ptr %75, i64 %80
  %82 = load i16, ptr %81, align 2, !tbaa !40, !alias.scope !300, !noalias !307
  %83 = zext i16 %82 to i64
  %84 = getelementptr inbounds float, ptr %13, i64 %83
  %85 = load float, ptr %84, align 4, !tbaa !29, !alias.scope !305, !noalias !308
  %86 = getelementptr inbounds float, ptr %72, i64 %79
  store float %85, ptr %86, align 4, !tbaa !29, !alias.scope !303, !noalias !309
  %87 = add nuw nsw i64 %80, 1
  %88 = getelementptr inbounds i16, ptr %75, i64 %87
  %89 = load i16, ptr %88, align 2, !tbaa !40, !alias.scope !300, !noalias !307
  %90 = zext i16 %89 to i64
  %91 = or i64 %90, 65536
  %92 = getelementptr inbounds float, ptr %13, i64 %91
  %93 = load float, ptr %92, align 4, !tbaa !29, !alias.scope !305, !noalias !308
  %94 = getelementptr inbounds float, ptr %76, i64 %79
  store float %93, ptr %94, align 4, !tbaa !29, !alias.scope !303, !noalias !309
  %95 = add nuw nsw i64 %80, 2
  %96 = getelementptr inbounds i16, ptr %75, i64 %95
  %97 = load i16, ptr %96, align 2, !tbaa !40, !alias.scope !300, !noalias !307
  %98 = zext i16 %97 to i64
  %99 = or i64 %98, 131072
  %100 = getelementptr inbounds float, ptr %13, i64 %99
  %101 = load float, ptr %100, align 4, !tbaa !29, !alias.scope !305, !noalias !308
  %102 = getelementptr inbounds float, ptr %77, i64 %79
  store float %101, ptr %102, align 4, !tbaa !29, !alias.scope !303, !noalias !309
  %103 = add nuw nsw i64 %79, 1
  %104 = icmp eq i64 %103, %21
  br i1 %104, label %105, label %78, !llvm.loop !310

105:                                              ; preds = %78, %69
  br i1 %50, label %141, label %106

106:                                              ; preds = %105
  tail call void @llvm.experimental.noalias.scope.decl(metadata !311)
  %107 = getelementptr inbounds i16, ptr %1, i64 %74
  %108 = getelementptr inbounds i8, ptr %1, i64 %74
  br label %109

109:                                              ; preds = %138, %106
  %110 = phi i64 [ 0, %106 ], [ %139, %138 ]
  %111 = add nuw nsw i64 %110, 5
  %112 = mul nsw i64 %111, %21
  %113 = getelementptr inbounds float, ptr %72, i64 %112
  br i1 %51, label %114, label %126

114:                                              ; preds = %109
  %115 = getelementptr inbounds i8, ptr %108, i64 %110
  br i1 %49, label %116, label %138

116:                                              ; preds = %114, %116
  %117 = phi i64 [ %124, %116 ], [ 0, %114 ]
  %118 = mul nuw nsw i64 %117, 3
  %119 = getelementptr inbounds i8, ptr %115, i64 %118
  %120 = load i8, ptr %119, align 1, !tbaa !27, !noalias !311
  %121 = uitofp i8 %120 to float
  %122 = fmul fast float %121, 0x3F70101020000000
  %123 = getelementptr inbounds float, ptr %113, i64 %117
  store float %122, ptr %123, align 4, !tbaa !29, !alias.scope !311
  %124 = add nuw nsw i64 %117, 1
  %125 = icmp eq i64 %124, %21
  br i1 %125, label %138, label %116, !llvm.loop !39

126:                                              ; preds = %109
  %127 = getelementptr inbounds i16, ptr %107, i64 %110
  br i1 %49, label %128, label %138

128:                                              ; preds = %126, %128
  %129 = phi i64 [ %136, %128 ], [ 0, %126 ]
  %130 = mul nuw nsw i64 %129, 3
  %131 = getelementptr inbounds i16, ptr %127, i64 %130
  %132 = load i16, ptr %131, align 2, !tbaa !40, !noalias !311
  %133 = uitofp i16 %132 to float
  %134 = fmul fast float %133, 0x3EF0001000000000
  %135 = getelementptr inbounds float, ptr %113, i64 %129
  store float %134, ptr %135, align 4, !tbaa !29, !alias.scope !311
  %136 = add nuw nsw i64 %129, 1
  %137 = icmp eq i64 %136, %21
  br i1 %137, label %138, label %128, !llvm.loop !42

138:                                              ; preds = %128, %116, %126, %114
  %139 = add nuw nsw i64 %110, 1
  %140 = icmp eq i64 %139, 3
  br i1 %140, label %141, label %109, !llvm.loop !43

141:                                              ; preds = %138, %105
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %25, i64 noundef %67, ptr noundef %72) #12
  br i1 %52, label %142, label %244

142:                                              ; preds = %141
  tail call void @llvm.experimental.noalias.scope.decl(metadata !314)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !317)
  %143 = getelementptr inbounds float, ptr %72, i64 %47
  %144 = getelementptr inbounds float, ptr %72, i64 %54
  br i1 %49, label %150, label %145

145:                                              ; preds = %150, %142
  br i1 %59, label %166, label %146

146:                                              ; preds = %145
  %147 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !317, !noalias !314
  %148 = insertelement <16 x float> poison, float %147, i64 0
  %149 = shufflevector <16 x float> %148, <16 x float> poison, <16 x i32> zeroinitializer
  br label %168

150:                                              ; preds = %142, %150
  %151 = phi i64 [ %164, %150 ], [ 0, %142 ]
  %152 = getelementptr inbounds float, ptr %72, i64 %151
  %153 = load float, ptr %152, align 4, !tbaa !29, !alias.scope !314, !noalias !317
  %154 = fmul fast float %153, 0x3FCB367A00000000
  %155 = getelementptr inbounds float, ptr %76, i64 %151
  %156 = load float, ptr %155, align 4, !tbaa !29, !alias.scope !314, !noalias !317
  %157 = fmul fast float %156, 0x3FE6E2EB20000000
  %158 = fadd fast float %157, %154
  %159 = getelementptr inbounds float, ptr %77, i64 %151
  %160 = load float, ptr %159, align 4, !tbaa !29, !alias.scope !314, !noalias !317
  %161 = fmul fast float %160, 0x3FB27BB300000000
  %162 = fadd fast float %158, %161
  %163 = getelementptr inbounds float, ptr %143, i64 %151
  store float %162, ptr %163, align 4, !tbaa !29, !alias.scope !314, !noalias !317
  %164 = add nuw nsw i64 %151, 1
  %165 = icmp eq i64 %164, %21
  br i1 %165, label %145, label %150, !llvm.loop !49

166:                                              ; preds = %174, %145
  %167 = phi i64 [ %55, %145 ], [ %169, %174 ]
  br i1 %49, label %196, label %241

168:                                              ; preds = %174, %146
  %169 = phi i64 [ %58, %146 ], [ %177, %174 ]
  %170 = phi i64 [ %55, %146 ], [ %169, %174 ]
  %171 = getelementptr inbounds float, ptr %143, i64 %170
  %172 = load <16 x float>, ptr %171, align 4, !alias.scope !314, !noalias !317
  %173 = fmul fast <16 x float> %172, %149
  br i1 %60, label %174, label %179

174:                                              ; preds = %179, %168
  %175 = phi <16 x float> [ %173, %168 ], [ %193, %179 ]
  %176 = getelementptr inbounds float, ptr %144, i64 %170
  store <16 x float> %175, ptr %176, align 4, !alias.scope !314, !noalias !317
  %177 = add nsw i64 %169, 16
  %178 = icmp sgt i64 %177, %57
  br i1 %178, label %166, label %168, !llvm.loop !50

179:                                              ; preds = %168, %179
  %180 = phi i64 [ %194, %179 ], [ 1, %168 ]
  %181 = phi <16 x float> [ %193, %179 ], [ %173, %168 ]
  %182 = getelementptr inbounds float, ptr %53, i64 %180
  %183 = load float, ptr %182, align 4, !tbaa !29, !alias.scope !317, !noalias !314
  %184 = insertelement <16 x float> poison, float %183, i64 0
  %185 = shufflevector <16 x float> %184, <16 x float> poison, <16 x i32> zeroinitializer
  %186 = sub nsw i64 0, %180
  %187 = getelementptr inbounds float, ptr %171, i64 %186
  %188 = load <16 x float>, ptr %187, align 4, !alias.scope !314, !noalias !317
  %189 = getelementptr inbounds float, ptr %171, i64 %180
  %190 = load <16 x float>, ptr %189, align 4, !alias.scope !314, !noalias !317
  %191 = fadd fast <16 x float> %190, %188
  %192 = fmul fast <16 x float> %191, %185
  %193 = fadd fast <16 x float> %192, %181
  %194 = add nuw i64 %180, 1
  %195 = icmp eq i64 %180, %29
  br i1 %195, label %174, label %179, !llvm.loop !51

196:                                              ; preds = %166, %206
  %197 = phi i64 [ %209, %206 ], [ 0, %166 ]
  %198 = icmp eq i64 %197, %55
  %199 = select i1 %198, i64 %167, i64 %197
  %200 = icmp slt i64 %199, %21
  br i1 %200, label %201, label %241

201:                                              ; preds = %196
  %202 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !317, !noalias !314
  %203 = getelementptr inbounds float, ptr %143, i64 %199
  %204 = load float, ptr %203, align 4, !tbaa !29, !alias.scope !314, !noalias !317
  %205 = fmul fast float %204, %202
  br i1 %60, label %206, label %211

206:                                              ; preds = %230, %201
  %207 = phi float [ %205, %201 ], [ %238, %230 ]
  %208 = getelementptr inbounds float, ptr %144, i64 %199
  store float %207, ptr %208, align 4, !tbaa !29, !alias.scope !314, !noalias !317
  %209 = add nsw i64 %199, 1
  %210 = icmp slt i64 %209, %21
  br i1 %210, label %196, label %241, !llvm.loop !52

211:                                              ; preds = %201, %230
  %212 = phi i64 [ %239, %230 ], [ 1, %201 ]
  %213 = phi float [ %238, %230 ], [ %205, %201 ]
  %214 = getelementptr inbounds float, ptr %53, i64 %212
  %215 = load float, ptr %214, align 4, !tbaa !29, !alias.scope !317, !noalias !314
  br i1 %61, label %230, label %216

216:                                              ; preds = %211
  %217 = sub nsw i64 %199, %212
  %218 = tail call i64 @llvm.abs.i64(i64 %217, i1 true)
  %219 = srem i64 %218, %62
  %220 = icmp slt i64 %219, %21
  %221 = sub nsw i64 %62, %219
  %222 = select i1 %220, i64 %219, i64 %221
  %223 = getelementptr inbounds float, ptr %143, i64 %222
  %224 = add nsw i64 %212, %199
  %225 = tail call i64 @llvm.abs.i64(i64 %224, i1 true)
  %226 = srem i64 %225, %62
  %227 = icmp slt i64 %226, %21
  %228 = sub nsw i64 %62, %226
  %229 = select i1 %227, i64 %226, i64 %228
  br label %230

230:                                              ; preds = %216, %211
  %231 = phi ptr [ %223, %216 ], [ %143, %211 ]
  %232 = phi i64 [ %229, %216 ], [ 0, %211 ]
  %233 = load float, ptr %231, align 4, !tbaa !29, !alias.scope !314, !noalias !317
  %234 = getelementptr inbounds float, ptr %143, i64 %232
  %235 = load float, ptr %234, align 4, !tbaa !29, !alias.scope !314, !noalias !317
  %236 = fadd fast float %235, %233
  %237 = fmul fast float %236, %215
  %238 = fadd fast float %237, %213
  %239 = add nuw i64 %212, 1
  %240 = icmp eq i64 %212, %29
  br i1 %240, label %206, label %211, !llvm.loop !53

241:                                              ; preds = %206, %196, %166, %66
  %242 = sub nsw i64 %67, %29
  %243 = icmp slt i64 %242, 0
  br i1 %243, label %300, label %247

244:                                              ; preds = %141
  %245 = sub nsw i64 %67, %29
  %246 = icmp slt i64 %245, 0
  br i1 %246, label %300, label %251

247:                                              ; preds = %241
  br i1 %52, label %248, label %251

248:                                              ; preds = %247
  %249 = load float, ptr %14, align 4, !tbaa !29
  %250 = load float, ptr %64, align 4, !tbaa !29
  tail call fastcc void @sharpen(ptr noundef %15, i64 noundef %23, i64 noundef %242, i64 noundef %19, i64 noundef %21, ptr noundef %63, ptr noundef nonnull %53, i64 noundef %29, float noundef %249, float noundef %250) #12
  br label %251

251:                                              ; preds = %244, %248, %247
  %252 = phi i64 [ %242, %248 ], [ %242, %247 ], [ %245, %244 ]
  %253 = srem i64 %252, %23
  %254 = mul nsw i64 %253, %32
  %255 = getelementptr inbounds float, ptr %15, i64 %254
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef %25, i64 noundef %27, i64 noundef %252, ptr noundef %255) #12
  %256 = mul i64 %47, %252
  %257 = getelementptr inbounds i8, ptr %2, i64 %256
  tail call void @llvm.experimental.noalias.scope.decl(metadata !319)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !322)
  %258 = getelementptr inbounds float, ptr %255, i64 %21
  %259 = getelementptr inbounds float, ptr %255, i64 %48
  br i1 %49, label %260, label %300

260:                                              ; preds = %251, %260
  %261 = phi i64 [ %298, %260 ], [ 0, %251 ]
  %262 = getelementptr inbounds float, ptr %255, i64 %261
  %263 = load float, ptr %262, align 4, !tbaa !29, !alias.scope !319, !noalias !322
  %264 = fcmp fast olt float %263, 0.000000e+00
  %265 = select fast i1 %264, float 0.000000e+00, float %263
  %266 = fcmp fast ogt float %265, 1.000000e+00
  %267 = select fast i1 %266, float 1.000000e+00, float %265
  %268 = fmul fast float %267, 2.550000e+02
  %269 = fadd fast float %268, 5.000000e-01
  %270 = fptosi float %269 to i32
  %271 = trunc i32 %270 to i8
  %272 = mul nuw nsw i64 %261, 3
  %273 = getelementptr inbounds i8, ptr %257, i64 %272
  store i8 %271, ptr %273, align 1, !tbaa !27, !alias.scope !322, !noalias !319
  %274 = getelementptr inbounds float, ptr %258, i64 %261
  %275 = load float, ptr %274, align 4, !tbaa !29, !alias.scope !319, !noalias !322
  %276 = fcmp fast olt float %275, 0.000000e+00
  %277 = select fast i1 %276, float 0.000000e+00, float %275
  %278 = fcmp fast ogt float %277, 1.000000e+00
  %279 = select fast i1 %278, float 1.000000e+00, float %277
  %280 = fmul fast float %279, 2.550000e+02
  %281 = fadd fast float %280, 5.000000e-01
  %282 = fptosi float %281 to i32
  %283 = trunc i32 %282 to i8
  %284 = add nuw nsw i64 %272, 1
  %285 = getelementptr inbounds i8, ptr %257, i64 %284
  store i8 %283, ptr %285, align 1, !tbaa !27, !alias.scope !322, !noalias !319
  %286 = getelementptr inbounds float, ptr %259, i64 %261
  %287 = load float, ptr %286, align 4, !tbaa !29, !alias.scope !319, !noalias !322
  %288 = fcmp fast olt float %287, 0.000000e+00
  %289 = select fast i1 %288, float 0.000000e+00, float %287
  %290 = fcmp fast ogt float %289, 1.000000e+00
  %291 = select fast i1 %290, float 1.000000e+00, float %289
  %292 = fmul fast float %291, 2.550000e+02
  %293 = fadd fast float %292, 5.000000e-01
  %294 = fptosi float %293 to i32
  %295 = trunc i32 %294 to i8
  %296 = add nuw nsw i64 %272, 2
  %297 = getelementptr inbounds i8, ptr %257, i64 %296
  store i8 %295, ptr %297, align 1, !tbaa !27, !alias.scope !322, !noalias !319
  %298 = add nuw nsw i64 %261, 1
  %299 = icmp eq i64 %298, %21
  br i1 %299, label %300, label %260, !llvm.loop !59

300:                                              ; preds = %260, %244, %251, %241
  %301 = add nsw i64 %67, 1
  %302 = icmp slt i64 %301, %35
  br i1 %302, label %66, label %65, !llvm.loop !324
}

; Function Attrs: nounwind
define void @pass_16_16(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i64 noundef %3, i64 noundef %4, ptr nocapture noundef readonly %5, ptr noundef %6, ptr noundef %7, ptr noundef %8, ptr noundef %9, ptr noundef %10, ptr noundef %11, ptr noundef %12, ptr nocapture noundef readonly %13, ptr nocapture noundef readonly %14, ptr noundef %15, ptr noundef %16) local_unnamed_addr #0 {
  %18 = alloca %struct.Pass, align 8
  %19 = load i64, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds i64, ptr %5, i64 1
  %21 = load i64, ptr %20, align 8, !tbaa !4
  %22 = getelementptr inbounds i64, ptr %5, i64 2
  %23 = load i64, ptr %22, align 8, !tbaa !4
  %24 = getelementptr inbounds i64, ptr %5, i64 3
  %25 = load i64, ptr %24, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %5, i64 4
  %27 = load i64, ptr %26, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %5, i64 5
  %29 = load i64, ptr %28, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %5, i64 6
  %31 = load i64, ptr %30, align 8, !tbaa !4
  %32 = shl nsw i64 %21, 3
  %33 = icmp eq i64 %19, %4
  %34 = select i1 %33, i64 %29, i64 0
  %35 = add nsw i64 %34, %4
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %18) #11
  store i64 %19, ptr %18, align 8, !tbaa !8
  %36 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 1
  store i64 %21, ptr %36, align 8, !tbaa !11
  %37 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 2
  store ptr %6, ptr %37, align 8, !tbaa !12
  %38 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 3
  store ptr %7, ptr %38, align 8, !tbaa !13
  %39 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 4
  store ptr %8, ptr %39, align 8, !tbaa !14
  %40 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 5
  store ptr %9, ptr %40, align 8, !tbaa !15
  %41 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 6
  store ptr %10, ptr %41, align 8, !tbaa !16
  %42 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 7
  store ptr %11, ptr %42, align 8, !tbaa !17
  %43 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 8
  store ptr %12, ptr %43, align 8, !tbaa !18
  %44 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 9
  store ptr %16, ptr %44, align 8, !tbaa !19
  %45 = icmp sgt i64 %35, %3
  br i1 %45, label %46, label %65

46:                                               ; preds = %17
  %47 = mul i64 %21, 3
  %48 = shl i64 %21, 1
  %49 = icmp sgt i64 %21, 0
  %50 = icmp eq i64 %31, 0
  %51 = icmp eq i64 %31, 1
  %52 = icmp sgt i64 %29, 0
  %53 = getelementptr inbounds float, ptr %14, i64 2
  %54 = shl nsw i64 %21, 2
  %55 = tail call i64 @llvm.smin.i64(i64 %21, i64 %29)
  %56 = sub nsw i64 %21, %29
  %57 = tail call i64 @llvm.smax.i64(i64 %56, i64 %55)
  %58 = add nsw i64 %55, 16
  %59 = icmp sgt i64 %58, %57
  %60 = icmp slt i64 %29, 1
  %61 = icmp eq i64 %21, 1
  %62 = add i64 %48, -2
  %63 = getelementptr inbounds float, ptr %16, i64 %54
  %64 = getelementptr inbounds float, ptr %14, i64 1
  br label %66

65:                                               ; preds = %300, %17
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %18) #11
  ret void

66:                                               ; preds = %46, %300
  %67 = phi i64 [ %3, %46 ], [ %301, %300 ]
  %68 = icmp slt i64 %67, %19
  br i1 %68, label %69, label %241

69:                                               ; preds = %66
  %70 = srem i64 %67, %23
  %71 = mul nsw i64 %70, %32
  %72 = getelementptr inbounds float, ptr %15, i64 %71
  %73 = sub nsw i64 %67, %3
  %74 = mul i64 %47, %73
  %75 = getelementptr inbounds i16, ptr %0, i64 %74
  tail call void @llvm.experimental.noalias.scope.decl(metadata !325)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !328)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !330)
  %76 = getelementptr inbounds float, ptr %72, i64 %21
  %77 = getelementptr inbounds float, ptr %72, i64 %48
  br i1 %49, label %78, label %105

78:                                               ; preds = %69, %78
  %79 = phi i64 [ %103, %78 ], [ 0, %69 ]
  %80 = mul nuw nsw i64 %79, 3
  %81 = getelementptr inbounds i16, ptr %75, i64 %80
  %82 = load i16, ptr %81, align 2, !tbaa !40, !alias.scope !325, !noalias !332
  %83 = zext i16 %82 to i64
  %84 = getelementptr inbounds float, ptr %13, i64 %83
  %85 = load float, ptr %84, align 4, !tbaa !29, !alias.scope !330, !noalias !333
  %86 = getelementptr inbounds float, ptr %72, i64 %79
  store float %85, ptr %86, align 4, !tbaa !29, !alias.scope !328, !noalias !334
  %87 = add nuw nsw i64 %80, 1
  %88 = getelementptr inbounds i16, ptr %75, i64 %87
  %89 = load i16, ptr %88, align 2, !tbaa !40, !alias.scope !325, !noalias !332
  %90 = zext i16 %89 to i64
  %91 = or i64 %90, 65536
  %92 = getelementptr inbounds float, ptr %13, i64 %91
  %93 = load float, ptr %92, align 4, !tbaa !29, !alias.scope !330, !noalias !333
  %94 = getelementptr inbounds float, ptr %76, i64 %79
  store float %93, ptr %94, align 4, !tbaa !29, !alias.scope !328, !noalias !334
  %95 = add nuw nsw i64 %80, 2
  %96 = getelementptr inbounds i16, ptr %75, i64 %95
  %97 = load i16, ptr %96, align 2, !tbaa !40, !alias.scope !325, !noalias !332
  %98 = zext i16 %97 to i64
  %99 = or i64 %98, 131072
  %100 = getelementptr inbounds float, ptr %13, i64 %99
  %101 = load float, ptr %100, align 4, !tbaa !29, !alias.scope !330, !noalias !333
  %102 = getelementptr inbounds float, ptr %77, i64 %79
  store float %101, ptr %102, align 4, !tbaa !29, !alias.scope !328, !noalias !334
  %103 = add nuw nsw i64 %79, 1
  %104 = icmp eq i64 %103, %21
  br i1 %104, label %105, label %78, !llvm.loop !310

105:                                              ; preds = %78, %69
  br i1 %50, label %141, label %106

106:                                              ; preds = %105
  tail call void @llvm.experimental.noalias.scope.decl(metadata !335)
  %107 = getelementptr inbounds i16, ptr %1, i64 %74
  %108 = getelementptr inbounds i8, ptr %1, i64 %74
  br label %109

109:                                              ; preds = %138, %106
  %110 = phi i64 [ 0, %106 ], [ %139, %138 ]
  %111 = add nuw nsw i64 %110, 5
  %112 = mul nsw i64 %111, %21
  %113 = getelementptr inbounds float, ptr %72, i64 %112
  br i1 %51, label %114, label %126

114:                                              ; preds = %109
  %115 = getelementptr inbounds i8, ptr %108, i64 %110
  br i1 %49, label %116, label %138

116:                                              ; preds = %114, %116
  %117 = phi i64 [ %124, %116 ], [ 0, %114 ]
  %118 = mul nuw nsw i64 %117, 3
  %119 = getelementptr inbounds i8, ptr %115, i64 %118
  %120 = load i8, ptr %119, align 1, !tbaa !27, !noalias !335
  %121 = uitofp i8 %120 to float
  %122 = fmul fast float %121, 0x3F70101020000000
  %123 = getelementptr inbounds float, ptr %113, i64 %117
  store float %122, ptr %123, align 4, !tbaa !29, !alias.scope !335
  %124 = add nuw nsw i64 %117, 1
  %125 = icmp eq i64 %124, %21
  br i1 %125, label %138, label %116, !llvm.loop !39

126:                                              ; preds = %109
  %127 = getelementptr inbounds i16, ptr %107, i64 %110
  br i1 %49, label %128, label %138

128:                                              ; preds = %126, %128
  %129 = phi i64 [ %136, %128 ], [ 0, %126 ]
  %130 = mul nuw nsw i64 %129, 3
  %131 = getelementptr inbounds i16, ptr %127, i64 %130
  %132 = load i16, ptr %131, align 2, !tbaa !40, !noalias !335
  %133 = uitofp i16 %132 to float
  %134 = fmul fast float %133, 0x3EF0001000000000
  %135 = getelementptr inbounds float, ptr %113, i64 %129
  store float %134, ptr %135, align 4, !tbaa !29, !alias.scope !335
  %136 = add nuw nsw i64 %129, 1
  %137 = icmp eq i64 %136, %21
  br i1 %137, label %138, label %128, !llvm.loop !42

138:                                              ; preds = %128, %116, %126, %114
  %139 = add nuw nsw i64 %110, 1
  %140 = icmp eq i64 %139, 3
  br i1 %140, label %141, label %109, !llvm.loop !43

141:                                              ; preds = %138, %105
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %25, i64 noundef %67, ptr noundef %72) #12
  br i1 %52, label %142, label %244

142:                                              ; preds = %141
  tail call void @llvm.experimental.noalias.scope.decl(metadata !338)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !341)
  %143 = getelementptr inbounds float, ptr %72, i64 %47
  %144 = getelementptr inbounds float, ptr %72, i64 %54
  br i1 %49, label %150, label %145

145:                                              ; preds = %150, %142
  br i1 %59, label %166, label %146

146:                                              ; preds = %145
  %147 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !341, !noalias !338
  %148 = insertelement <16 x float> poison, float %147, i64 0
  %149 = shufflevector <16 x float> %148, <16 x float> poison, <16 x i32> zeroinitializer
  br label %168

150:                                              ; preds = %142, %150
  %151 = phi i64 [ %164, %150 ], [ 0, %142 ]
  %152 = getelementptr inbounds float, ptr %72, i64 %151
  %153 = load float, ptr %152, align 4, !tbaa !29, !alias.scope !338, !noalias !341
  %154 = fmul fast float %153, 0x3FCB367A00000000
  %155 = getelementptr inbounds float, ptr %76, i64 %151
  %156 = load float, ptr %155, align 4, !tbaa !29, !alias.scope !338, !noalias !341
  %157 = fmul fast float %156, 0x3FE6E2EB20000000
  %158 = fadd fast float %157, %154
  %159 = getelementptr inbounds float, ptr %77, i64 %151
  %160 = load float, ptr %159, align 4, !tbaa !29, !alias.scope !338, !noalias !341
  %161 = fmul fast float %160, 0x3FB27BB300000000
  %162 = fadd fast float %158, %161
  %163 = getelementptr inbounds float, ptr %143, i64 %151
  store float %162, ptr %163, align 4, !tbaa !29, !alias.scope !338, !noalias !341
  %164 = add nuw nsw i64 %151, 1
  %165 = icmp eq i64 %164, %21
  br i1 %165, label %145, label %150, !llvm.loop !49

166:                                              ; preds = %174, %145
  %167 = phi i64 [ %55, %145 ], [ %169, %174 ]
  br i1 %49, label %196, label %241

168:                                              ; preds = %174, %146
  %169 = phi i64 [ %58, %146 ], [ %177, %174 ]
  %170 = phi i64 [ %55, %146 ], [ %169, %174 ]
  %171 = getelementptr inbounds float, ptr %143, i64 %170
  %172 = load <16 x float>, ptr %171, align 4, !alias.scope !338, !noalias !341
  %173 = fmul fast <16 x float> %172, %149
  br i1 %60, label %174, label %179

174:                                              ; preds = %179, %168
  %175 = phi <16 x float> [ %173, %168 ], [ %193, %179 ]
  %176 = getelementptr inbounds float, ptr %144, i64 %170
  store <16 x float> %175, ptr %176, align 4, !alias.scope !338, !noalias !341
  %177 = add nsw i64 %169, 16
  %178 = icmp sgt i64 %177, %57
  br i1 %178, label %166, label %168, !llvm.loop !50

179:                                              ; preds = %168, %179
  %180 = phi i64 [ %194, %179 ], [ 1, %168 ]
  %181 = phi <16 x float> [ %193, %179 ], [ %173, %168 ]
  %182 = getelementptr inbounds float, ptr %53, i64 %180
  %183 = load float, ptr %182, align 4, !tbaa !29, !alias.scope !341, !noalias !338
  %184 = insertelement <16 x float> poison, float %183, i64 0
  %185 = shufflevector <16 x float> %184, <16 x float> poison, <16 x i32> zeroinitializer
  %186 = sub nsw i64 0, %180
  %187 = getelementptr inbounds float, ptr %171, i64 %186
  %188 = load <16 x float>, ptr %187, align 4, !alias.scope !338, !noalias !341
  %189 = getelementptr inbounds float, ptr %171, i64 %180
  %190 = load <16 x float>, ptr %189, align 4, !alias.scope !338, !noalias !341
  %191 = fadd fast <16 x float> %190, %188
  %192 = fmul fast <16 x float> %191, %185
  %193 = fadd fast <16 x float> %192, %181
  %194 = add nuw i64 %180, 1
  %195 = icmp eq i64 %180, %29
  br i1 %195, label %174, label %179, !llvm.loop !51

196:                                              ; preds = %166, %206
  %197 = phi i64 [ %209, %206 ], [ 0, %166 ]
  %198 = icmp eq i64 %197, %55
  %199 = select i1 %198, i64 %167, i64 %197
  %200 = icmp slt i64 %199, %21
  br i1 %200, label %201, label %241

201:                                              ; preds = %196
  %202 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !341, !noalias !338
  %203 = getelementptr inbounds float, ptr %143, i64 %199
  %204 = load float, ptr %203, align 4, !tbaa !29, !alias.scope !338, !noalias !341
  %205 = fmul fast float %204, %202
  br i1 %60, label %206, label %211

206:                                              ; preds = %230, %201
  %207 = phi float [ %205, %201 ], [ %238, %230 ]
  %208 = getelementptr inbounds float, ptr %144, i64 %199
  store float %207, ptr %208, align 4, !tbaa !29, !alias.scope !338, !noalias !341
  %209 = add nsw i64 %199, 1
  %210 = icmp slt i64 %209, %21
  br i1 %210, label %196, label %241, !llvm.loop !52

211:                                              ; preds = %201, %230
  %212 = phi i64 [ %239, %230 ], [ 1, %201 ]
  %213 = phi float [ %238, %230 ], [ %205, %201 ]
  %214 = getelementptr inbounds float, ptr %53, i64 %212
  %215 = load float, ptr %214, align 4, !tbaa !29, !alias.scope !341, !noalias !338
  br i1 %61, label %230, label %216

216:                                              ; preds = %211
  %217 = sub nsw i64 %199, %212
  %218 = tail call i64 @llvm.abs.i64(i64 %217, i1 true)
  %219 = srem i64 %218, %62
  %220 = icmp slt i64 %219, %21
  %221 = sub nsw i64 %62, %219
  %222 = select i1 %220, i64 %219, i64 %221
  %223 = getelementptr inbounds float, ptr %143, i64 %222
  %224 = add nsw i64 %212, %199
  %225 = tail call i64 @llvm.abs.i64(i64 %224, i1 true)
  %226 = srem i64 %225, %62
  %227 = icmp slt i64 %226, %21
  %228 = sub nsw i64 %62, %226
  %229 = select i1 %227, i64 %226, i64 %228
  br label %230

230:                                              ; preds = %216, %211
  %231 = phi ptr [ %223, %216 ], [ %143, %211 ]
  %232 = phi i64 [ %229, %216 ], [ 0, %211 ]
  %233 = load float, ptr %231, align 4, !tbaa !29, !alias.scope !338, !noalias !341
  %234 = getelementptr inbounds float, ptr %143, i64 %232
  %235 = load float, ptr %234, align 4, !tbaa !29, !alias.scope !338, !noalias !341
  %236 = fadd fast float %235, %233
  %237 = fmul fast float %236, %215
  %238 = fadd fast float %237, %213
  %239 = add nuw i64 %212, 1
  %240 = icmp eq i64 %212, %29
  br i1 %240, label %206, label %211, !llvm.loop !53

241:                                              ; preds = %206, %196, %166, %66
  %242 = sub nsw i64 %67, %29
  %243 = icmp slt i64 %242, 0
  br i1 %243, label %300, label %247

244:                                              ; preds = %141
  %245 = sub nsw i64 %67, %29
  %246 = icmp slt i64 %245, 0
  br i1 %246, label %300, label %251

247:                                              ; preds = %241
  br i1 %52, label %248, label %251

248:                                              ; preds = %247
  %249 = load float, ptr %14, align 4, !tbaa !29
  %250 = load float, ptr %64, align 4, !tbaa !29
  tail call fastcc void @sharpen(ptr noundef %15, i64 noundef %23, i64 noundef %242, i64 noundef %19, i64 noundef %21, ptr noundef %63, ptr noundef nonnull %53, i64 noundef %29, float noundef %249, float noundef %250) #12
  br label %251

251:                                              ; preds = %244, %248, %247
  %252 = phi i64 [ %242, %248 ], [ %242, %247 ], [ %245, %244 ]
  %253 = srem i64 %252, %23
  %254 = mul nsw i64 %253, %32
  %255 = getelementptr inbounds float, ptr %15, i64 %254
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef %25, i64 noundef %27, i64 noundef %252, ptr noundef %255) #12
  %256 = mul i64 %47, %252
  %257 = getelementptr inbounds i16, ptr %2, i64 %256
  tail call void @llvm.experimental.noalias.scope.decl(metadata !343)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !346)
  %258 = getelementptr inbounds float, ptr %255, i64 %21
  %259 = getelementptr inbounds float, ptr %255, i64 %48
  br i1 %49, label %260, label %300

260:                                              ; preds = %251, %260
  %261 = phi i64 [ %298, %260 ], [ 0, %251 ]
  %262 = getelementptr inbounds float, ptr %255, i64 %261
  %263 = load float, ptr %262, align 4, !tbaa !29, !alias.scope !343, !noalias !346
  %264 = fcmp fast olt float %263, 0.000000e+00
  %265 = select fast i1 %264, float 0.000000e+00, float %263
  %266 = fcmp fast ogt float %265, 1.000000e+00
  %267 = select fast i1 %266, float 1.000000e+00, float %265
  %268 = fmul fast float %267, 6.553500e+04
  %269 = fadd fast float %268, 5.000000e-01
  %270 = fptosi float %269 to i32
  %271 = trunc i32 %270 to i16
  %272 = mul nuw nsw i64 %261, 3
  %273 = getelementptr inbounds i16, ptr %257, i64 %272
  store i16 %271, ptr %273, align 2, !tbaa !40, !alias.scope !346, !noalias !343
  %274 = getelementptr inbounds float, ptr %258, i64 %261
  %275 = load float, ptr %274, align 4, !tbaa !29, !alias.scope !343, !noalias !346
  %276 = fcmp fast olt float %275, 0.000000e+00
  %277 = select fast i1 %276, float 0.000000e+00, float %275
  %278 = fcmp fast ogt float %277, 1.000000e+00
  %279 = select fast i1 %278, float 1.000000e+00, float %277
  %280 = fmul fast float %279, 6.553500e+04
  %281 = fadd fast float %280, 5.000000e-01
  %282 = fptosi float %281 to i32
  %283 = trunc i32 %282 to i16
  %284 = add nuw nsw i64 %272, 1
  %285 = getelementptr inbounds i16, ptr %257, i64 %284
  store i16 %283, ptr %285, align 2, !tbaa !40, !alias.scope !346, !noalias !343
  %286 = getelementptr inbounds float, ptr %259, i64 %261
  %287 = load float, ptr %286, align 4, !tbaa !29, !alias.scope !343, !noalias !346
  %288 = fcmp fast olt float %287, 0.000000e+00
  %289 = select fast i1 %288, float 0.000000e+00, float %287
  %290 = fcmp fast ogt float %289, 1.000000e+00
  %291 = select fast i1 %290, float 1.000000e+00, float %289
  %292 = fmul fast float %291, 6.553500e+04
  %293 = fadd fast float %292, 5.000000e-01
  %294 = fptosi float %293 to i32
  %295 = trunc i32 %294 to i16
  %296 = add nuw nsw i64 %272, 2
  %297 = getelementptr inbounds i16, ptr %257, i64 %296
  store i16 %295, ptr %297, align 2, !tbaa !40, !alias.scope !346, !noalias !343
  %298 = add nuw nsw i64 %261, 1
  %299 = icmp eq i64 %298, %21
  br i1 %299, label %300, label %260, !llvm.loop !298

300:                                              ; preds = %260, %244, %251, %241
  %301 = add nsw i64 %67, 1
  %302 = icmp slt i64 %301, %35
  br i1 %302, label %66, label %65, !llvm.loop !348
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define i64 @warp_8(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef %7, ptr nocapture noundef %8) local_unnamed_addr #4 {
  %10 = load i64, ptr %4, align 8, !tbaa !4
  %11 = getelementptr inbounds i64, ptr %4, i64 1
  %12 = load i64, ptr %11, align 8, !tbaa !4
  %13 = getelementptr inbounds i64, ptr %4, i64 2
  %14 = load i64, ptr %13, align 8, !tbaa !4
  %15 = getelementptr inbounds i64, ptr %4, i64 3
  %16 = load i64, ptr %15, align 8, !tbaa !4
  %17 = getelementptr inbounds float, ptr %8, i64 3072
  %18 = icmp sgt i64 %12, 0
  br i1 %18, label %19, label %497

19:                                               ; preds = %9
  %20 = add nsw i64 %3, -1
  %21 = sdiv i64 %2, 16
  %22 = mul nsw i64 %14, %21
  %23 = sdiv i64 %20, 16
  %24 = add nsw i64 %23, 1
  %25 = icmp sgt i64 %21, %24
  %26 = add i64 %3, 1
  %27 = add nsw i64 %10, -1
  %28 = mul i64 %12, 3
  %29 = add nsw i64 %12, -1
  %30 = icmp slt i64 %2, %3
  %31 = add i64 %3, 2
  br label %32

32:                                               ; preds = %19, %493
  %33 = phi i64 [ %12, %19 ], [ %496, %493 ]
  %34 = phi i64 [ 0, %19 ], [ %494, %493 ]
  %35 = tail call i64 @llvm.smin.i64(i64 %33, i64 256)
  %36 = tail call i64 @llvm.smax.i64(i64 %35, i64 1)
  %37 = sub nsw i64 %12, %34
  %38 = tail call i64 @llvm.smin.i64(i64 %37, i64 256)
  %39 = add nsw i64 %38, 15
  %40 = sdiv i64 %39, 16
  %41 = lshr exact i64 %34, 4
  %42 = add nsw i64 %40, %41
  %43 = add nsw i64 %41, %22
  %44 = getelementptr inbounds float, ptr %6, i64 %43
  %45 = load float, ptr %44, align 4, !tbaa !29
  br i1 %25, label %70, label %46

46:                                               ; preds = %32
  %47 = icmp slt i64 %38, -30
  br label %48

48:                                               ; preds = %54, %46
  %49 = phi float [ %45, %46 ], [ %55, %54 ]
  %50 = phi float [ %45, %46 ], [ %56, %54 ]
  %51 = phi i64 [ %21, %46 ], [ %57, %54 ]
  br i1 %47, label %54, label %52

52:                                               ; preds = %48
  %53 = mul nsw i64 %51, %14
  br label %59

54:                                               ; preds = %59, %48
  %55 = phi float [ %49, %48 ], [ %67, %59 ]
  %56 = phi float [ %50, %48 ], [ %66, %59 ]
  %57 = add nsw i64 %51, 1
  %58 = icmp sgt i64 %51, %23
  br i1 %58, label %70, label %48, !llvm.loop !349

59:                                               ; preds = %59, %52
  %60 = phi float [ %49, %52 ], [ %67, %59 ]
  %61 = phi float [ %50, %52 ], [ %66, %59 ]
  %62 = phi i64 [ %41, %52 ], [ %68, %59 ]
  %63 = add nsw i64 %62, %53
  %64 = getelementptr inbounds float, ptr %6, i64 %63
  %65 = load float, ptr %64, align 4, !tbaa !29
  %66 = tail call fast float @llvm.minnum.f32(float %65, float %61)
  %67 = tail call fast float @llvm.maxnum.f32(float %65, float %60)
  %68 = add i64 %62, 1
  %69 = icmp eq i64 %62, %42
  br i1 %69, label %54, label %59, !llvm.loop !350

70:                                               ; preds = %54, %32
  %71 = phi float [ %45, %32 ], [ %55, %54 ]
  %72 = phi float [ %45, %32 ], [ %56, %54 ]
  %73 = fptosi float %72 to i64
  %74 = sitofp i64 %73 to float
  %75 = fcmp fast olt float %72, %74
  %76 = sext i1 %75 to i64
  %77 = add i64 %73, %2
  %78 = add i64 %77, %76
  %79 = add nsw i64 %78, -1
  %80 = fptosi float %71 to i64
  %81 = sitofp i64 %80 to float
  %82 = fcmp fast olt float %71, %81
  %83 = sext i1 %82 to i64
  %84 = add i64 %26, %80
  %85 = add i64 %84, %83
  %86 = sub nsw i64 %85, %79
  %87 = icmp slt i64 %86, %16
  br i1 %87, label %88, label %100

88:                                               ; preds = %70
  %89 = icmp slt i64 %85, %79
  br i1 %89, label %102, label %90

90:                                               ; preds = %88
  %91 = icmp slt i64 %38, -30
  %92 = shl nsw i64 %40, 4
  %93 = or i64 %34, 2
  %94 = add i64 %93, %92
  %95 = icmp sgt i64 %37, 0
  %96 = getelementptr inbounds float, ptr %8, i64 %34
  %97 = tail call i64 @llvm.smax.i64(i64 %40, i64 1)
  %98 = add i64 %31, %80
  %99 = add i64 %98, %83
  br label %107

100:                                              ; preds = %70
  %101 = add nsw i64 %86, 1
  br label %497

102:                                              ; preds = %333, %88
  br i1 %30, label %103, label %493

103:                                              ; preds = %102
  %104 = icmp sgt i64 %37, 0
  %105 = sub i64 1, %78
  %106 = tail call i64 @llvm.smax.i64(i64 %40, i64 1)
  br label %336

107:                                              ; preds = %90, %333
  %108 = phi i64 [ %79, %90 ], [ %334, %333 ]
  %109 = icmp slt i64 %108, 0
  %110 = icmp slt i64 %108, %10
  %111 = select i1 %110, i64 %108, i64 %27
  %112 = select i1 %109, i64 0, i64 %111
  %113 = sub nsw i64 %108, %79
  %114 = mul i64 %113, 768
  %115 = getelementptr inbounds float, ptr %7, i64 %114
  %116 = icmp slt i64 %108, %78
  br i1 %116, label %126, label %117

117:                                              ; preds = %107
  %118 = add nsw i64 %108, -1
  %119 = icmp sgt i64 %108, %10
  %120 = select i1 %119, i64 %27, i64 %118
  %121 = icmp sgt i64 %108, 0
  %122 = select i1 %121, i64 %120, i64 0
  %123 = icmp eq i64 %122, %112
  br i1 %123, label %124, label %126

124:                                              ; preds = %117
  %125 = getelementptr inbounds float, ptr %115, i64 -768
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(3072) %115, ptr noundef nonnull align 4 dereferenceable(3072) %125, i64 3072, i1 false)
  br label %333

126:                                              ; preds = %107, %117
  %127 = sdiv i64 %112, 16
  %128 = srem i64 %112, 16
  %129 = mul nsw i64 %127, %14
  %130 = add nsw i64 %129, %41
  %131 = getelementptr inbounds float, ptr %5, i64 %130
  %132 = load float, ptr %131, align 4, !tbaa !29
  %133 = add nsw i64 %127, 1
  br label %134

134:                                              ; preds = %140, %126
  %135 = phi float [ %132, %126 ], [ %141, %140 ]
  %136 = phi float [ %132, %126 ], [ %142, %140 ]
  %137 = phi i64 [ %127, %126 ], [ %143, %140 ]
  br i1 %91, label %140, label %138

138:                                              ; preds = %134
  %139 = mul nsw i64 %137, %14
  br label %145

140:                                              ; preds = %145, %134
  %141 = phi float [ %135, %134 ], [ %153, %145 ]
  %142 = phi float [ %136, %134 ], [ %152, %145 ]
  %143 = add nsw i64 %137, 1
  %144 = icmp eq i64 %137, %133
  br i1 %144, label %156, label %134, !llvm.loop !349

145:                                              ; preds = %145, %138
  %146 = phi float [ %135, %138 ], [ %153, %145 ]
  %147 = phi float [ %136, %138 ], [ %152, %145 ]
  %148 = phi i64 [ %41, %138 ], [ %154, %145 ]
  %149 = add nsw i64 %148, %139
  %150 = getelementptr inbounds float, ptr %5, i64 %149
  %151 = load float, ptr %150, align 4, !tbaa !29
  %152 = tail call fast float @llvm.minnum.f32(float %151, float %147)
  %153 = tail call fast float @llvm.maxnum.f32(float %151, float %146)
  %154 = add i64 %148, 1
  %155 = icmp eq i64 %148, %42
  br i1 %155, label %140, label %145, !llvm.loop !350

156:                                              ; preds = %140
  %157 = fptosi float %142 to i64
  %158 = sitofp i64 %157 to float
  %159 = fcmp fast olt float %142, %158
  %160 = sext i1 %159 to i64
  %161 = add i64 %34, %157
  %162 = add i64 %161, %160
  %163 = add nsw i64 %162, -1
  %164 = fptosi float %141 to i64
  %165 = sitofp i64 %164 to float
  %166 = fcmp fast olt float %141, %165
  %167 = sext i1 %166 to i64
  %168 = sub i64 1, %162
  %169 = add i64 %94, %164
  %170 = add i64 %169, %167
  %171 = add i64 %170, %168
  %172 = icmp sgt i64 %171, 1023
  br i1 %172, label %331, label %173

173:                                              ; preds = %156
  %174 = mul i64 %28, %112
  %175 = getelementptr inbounds i8, ptr %0, i64 %174
  tail call void @llvm.experimental.noalias.scope.decl(metadata !351)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !354)
  %176 = icmp slt i64 %162, 1
  %177 = add i64 %170, 1
  %178 = icmp sgt i64 %177, %12
  %179 = select i1 %176, i1 true, i1 %178
  br i1 %179, label %180, label %182

180:                                              ; preds = %173
  %181 = icmp sgt i64 %171, -1
  br i1 %181, label %207, label %229

182:                                              ; preds = %173
  %183 = mul nsw i64 %163, 3
  %184 = getelementptr inbounds i8, ptr %175, i64 %183
  %185 = icmp sgt i64 %171, -1
  br i1 %185, label %186, label %229

186:                                              ; preds = %182, %186
  %187 = phi i64 [ %205, %186 ], [ 0, %182 ]
  %188 = mul nuw nsw i64 %187, 3
  %189 = getelementptr inbounds i8, ptr %184, i64 %188
  %190 = load i8, ptr %189, align 1, !tbaa !27, !alias.scope !351, !noalias !354
  %191 = uitofp i8 %190 to float
  %192 = getelementptr inbounds float, ptr %8, i64 %187
  store float %191, ptr %192, align 4, !tbaa !29, !alias.scope !354, !noalias !351
  %193 = add nuw nsw i64 %188, 1
  %194 = getelementptr inbounds i8, ptr %184, i64 %193
  %195 = load i8, ptr %194, align 1, !tbaa !27, !alias.scope !351, !noalias !354
  %196 = uitofp i8 %195 to float
  %197 = add nuw nsw i64 %187, 1024
  %198 = getelementptr inbounds float, ptr %8, i64 %197
  store float %196, ptr %198, align 4, !tbaa !29, !alias.scope !354, !noalias !351
  %199 = add nuw nsw i64 %188, 2
  %200 = getelementptr inbounds i8, ptr %184, i64 %199
  %201 = load i8, ptr %200, align 1, !tbaa !27, !alias.scope !351, !noalias !354
  %202 = uitofp i8 %201 to float
  %203 = add nuw nsw i64 %187, 2048
  %204 = getelementptr inbounds float, ptr %8, i64 %203
  store float %202, ptr %204, align 4, !tbaa !29, !alias.scope !354, !noalias !351
  %205 = add nuw nsw i64 %187, 1
  %206 = icmp eq i64 %187, %171
  br i1 %206, label %229, label %186, !llvm.loop !356

207:                                              ; preds = %180, %216
  %208 = phi i64 [ %217, %216 ], [ 0, %180 ]
  %209 = add nsw i64 %208, %163
  %210 = icmp slt i64 %209, 0
  %211 = icmp slt i64 %209, %12
  %212 = select i1 %211, i64 %209, i64 %29
  %213 = mul nsw i64 %212, 3
  %214 = select i1 %210, i64 0, i64 %213
  %215 = getelementptr inbounds i8, ptr %175, i64 %214
  br label %219

216:                                              ; preds = %219
  %217 = add nuw nsw i64 %208, 1
  %218 = icmp eq i64 %208, %171
  br i1 %218, label %229, label %207, !llvm.loop !357

219:                                              ; preds = %219, %207
  %220 = phi i64 [ 0, %207 ], [ %227, %219 ]
  %221 = getelementptr inbounds i8, ptr %215, i64 %220
  %222 = load i8, ptr %221, align 1, !tbaa !27, !alias.scope !351, !noalias !354
  %223 = uitofp i8 %222 to float
  %224 = shl nuw nsw i64 %220, 10
  %225 = add nuw nsw i64 %224, %208
  %226 = getelementptr inbounds float, ptr %8, i64 %225
  store float %223, ptr %226, align 4, !tbaa !29, !alias.scope !354, !noalias !351
  %227 = add nuw nsw i64 %220, 1
  %228 = icmp eq i64 %227, 3
  br i1 %228, label %216, label %219, !llvm.loop !358

229:                                              ; preds = %186, %216, %180, %182
  br i1 %95, label %230, label %333

230:                                              ; preds = %229
  %231 = sitofp i64 %128 to float
  %232 = fmul fast float %231, 6.250000e-02
  %233 = getelementptr inbounds float, ptr %5, i64 %129
  %234 = getelementptr float, ptr %96, i64 %168
  br label %235

235:                                              ; preds = %230, %323
  %236 = phi i64 [ 0, %230 ], [ %329, %323 ]
  %237 = add nuw nsw i64 %236, %41
  %238 = getelementptr inbounds float, ptr %233, i64 %237
  %239 = getelementptr inbounds float, ptr %238, i64 %14
  %240 = load float, ptr %238, align 4, !tbaa !29, !alias.scope !359
  %241 = load float, ptr %239, align 4, !tbaa !29, !alias.scope !359
  %242 = fsub fast float %241, %240
  %243 = fmul fast float %242, %232
  %244 = fadd fast float %243, %240
  %245 = getelementptr inbounds float, ptr %238, i64 1
  %246 = load float, ptr %245, align 4, !tbaa !29, !alias.scope !359
  %247 = getelementptr inbounds float, ptr %239, i64 1
  %248 = load float, ptr %247, align 4, !tbaa !29, !alias.scope !359
  %249 = fsub fast float %248, %246
  %250 = fmul fast float %249, %232
  %251 = fadd fast float %250, %246
  %252 = fcmp fast olt float %244, %251
  %253 = tail call fast float @llvm.minnum.f32(float %244, float %251)
  %254 = select fast i1 %252, float %251, float %244
  %255 = insertelement <16 x float> poison, float %244, i64 0
  %256 = shufflevector <16 x float> %255, <16 x float> poison, <16 x i32> zeroinitializer
  %257 = fsub fast float %251, %244
  %258 = fmul fast float %257, 6.250000e-02
  %259 = insertelement <16 x float> poison, float %258, i64 0
  %260 = shufflevector <16 x float> %259, <16 x float> poison, <16 x i32> zeroinitializer
  %261 = fmul fast <16 x float> %260, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %262 = fadd fast <16 x float> %261, %256
  %263 = fptosi float %253 to i64
  %264 = sitofp i64 %263 to float
  %265 = fcmp fast olt float %253, %264
  %266 = sext i1 %265 to i64
  %267 = add i64 %263, -1
  %268 = add i64 %267, %266
  %269 = fptosi float %254 to i64
  %270 = sitofp i64 %269 to float
  %271 = fcmp fast olt float %254, %270
  %272 = sext i1 %271 to i64
  %273 = add i64 %269, 2
  %274 = add i64 %273, %272
  %275 = sub i64 %274, %268
  %276 = shl nsw i64 %236, 4
  %277 = getelementptr float, ptr %234, i64 %276
  %278 = getelementptr float, ptr %277, i64 %268
  %279 = getelementptr inbounds float, ptr %115, i64 %276
  tail call void @llvm.experimental.noalias.scope.decl(metadata !362)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !365)
  %280 = icmp sgt i64 %275, -1
  br i1 %280, label %281, label %323

281:                                              ; preds = %235, %281
  %282 = phi <16 x float> [ %312, %281 ], [ zeroinitializer, %235 ]
  %283 = phi <16 x float> [ %316, %281 ], [ zeroinitializer, %235 ]
  %284 = phi i64 [ %321, %281 ], [ 0, %235 ]
  %285 = phi <16 x float> [ %320, %281 ], [ zeroinitializer, %235 ]
  %286 = getelementptr inbounds float, ptr %278, i64 %284
  %287 = add nsw i64 %284, %268
  %288 = sitofp i64 %287 to float
  %289 = insertelement <16 x float> poison, float %288, i64 0
  %290 = shufflevector <16 x float> %289, <16 x float> poison, <16 x i32> zeroinitializer
  %291 = fsub fast <16 x float> %262, %290
  %292 = bitcast <16 x float> %291 to <16 x i32>
  %293 = and <16 x i32> %292, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %294 = bitcast <16 x i32> %293 to <16 x float>
  %295 = fmul fast <16 x float> %294, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %296 = fadd fast <16 x float> %295, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %297 = fmul fast <16 x float> %294, %294
  %298 = fmul fast <16 x float> %297, %296
  %299 = fadd fast <16 x float> %298, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %300 = fmul fast <16 x float> %294, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %301 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %300
  %302 = fmul fast <16 x float> %301, %294
  %303 = fadd fast <16 x float> %302, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %304 = fmul fast <16 x float> %303, %294
  %305 = fadd fast <16 x float> %304, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %306 = fcmp fast olt <16 x float> %294, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %307 = fcmp fast olt <16 x float> %294, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %308 = select <16 x i1> %307, <16 x float> %305, <16 x float> zeroinitializer
  %309 = select <16 x i1> %306, <16 x float> %299, <16 x float> %308
  %310 = load <16 x float>, ptr %286, align 4, !alias.scope !362, !noalias !365
  %311 = fmul fast <16 x float> %309, %310
  %312 = fadd fast <16 x float> %311, %282
  %313 = getelementptr inbounds float, ptr %286, i64 1024
  %314 = load <16 x float>, ptr %313, align 4, !alias.scope !362, !noalias !365
  %315 = fmul fast <16 x float> %309, %314
  %316 = fadd fast <16 x float> %315, %283
  %317 = getelementptr inbounds float, ptr %286, i64 2048
  %318 = load <16 x float>, ptr %317, align 4, !alias.scope !362, !noalias !365
  %319 = fmul fast <16 x float> %309, %318
  %320 = fadd fast <16 x float> %319, %285
  %321 = add nuw nsw i64 %284, 1
  %322 = icmp eq i64 %284, %275
  br i1 %322, label %323, label %281, !llvm.loop !367

323:                                              ; preds = %281, %235
  %324 = phi <16 x float> [ zeroinitializer, %235 ], [ %320, %281 ]
  %325 = phi <16 x float> [ zeroinitializer, %235 ], [ %316, %281 ]
  %326 = phi <16 x float> [ zeroinitializer, %235 ], [ %312, %281 ]
  store <16 x float> %326, ptr %279, align 4, !alias.scope !365, !noalias !362
  %327 = getelementptr inbounds float, ptr %279, i64 256
  store <16 x float> %325, ptr %327, align 4, !alias.scope !365, !noalias !362
  %328 = getelementptr inbounds float, ptr %279, i64 512
  store <16 x float> %324, ptr %328, align 4, !alias.scope !365, !noalias !362
  %329 = add nuw nsw i64 %236, 1
  %330 = icmp eq i64 %329, %97
  br i1 %330, label %333, label %235, !llvm.loop !368

331:                                              ; preds = %156
  %332 = add nsw i64 %16, 1
  br label %497

333:                                              ; preds = %323, %229, %124
  %334 = add i64 %108, 1
  %335 = icmp eq i64 %334, %99
  br i1 %335, label %102, label %107, !llvm.loop !369

336:                                              ; preds = %103, %451
  %337 = phi i64 [ %2, %103 ], [ %452, %451 ]
  br i1 %104, label %338, label %451

338:                                              ; preds = %336
  %339 = srem i64 %337, 16
  %340 = sitofp i64 %339 to float
  %341 = fmul fast float %340, 6.250000e-02
  %342 = sdiv i64 %337, 16
  %343 = mul nsw i64 %342, %14
  %344 = getelementptr inbounds float, ptr %6, i64 %343
  %345 = add i64 %337, %105
  br label %352

346:                                              ; preds = %443
  %347 = sub nsw i64 %337, %2
  %348 = mul nsw i64 %347, %12
  %349 = add nsw i64 %348, %34
  %350 = mul nsw i64 %349, 3
  %351 = getelementptr inbounds i8, ptr %1, i64 %350
  br i1 %104, label %454, label %451

352:                                              ; preds = %338, %443
  %353 = phi i64 [ 0, %338 ], [ %449, %443 ]
  %354 = add nuw nsw i64 %353, %41
  %355 = getelementptr inbounds float, ptr %344, i64 %354
  %356 = getelementptr inbounds float, ptr %355, i64 %14
  %357 = load float, ptr %355, align 4, !tbaa !29, !alias.scope !370
  %358 = load float, ptr %356, align 4, !tbaa !29, !alias.scope !370
  %359 = fsub fast float %358, %357
  %360 = fmul fast float %359, %341
  %361 = fadd fast float %360, %357
  %362 = getelementptr inbounds float, ptr %355, i64 1
  %363 = load float, ptr %362, align 4, !tbaa !29, !alias.scope !370
  %364 = getelementptr inbounds float, ptr %356, i64 1
  %365 = load float, ptr %364, align 4, !tbaa !29, !alias.scope !370
  %366 = fsub fast float %365, %363
  %367 = fmul fast float %366, %341
  %368 = fadd fast float %367, %363
  %369 = fcmp fast olt float %361, %368
  %370 = tail call fast float @llvm.minnum.f32(float %361, float %368)
  %371 = select fast i1 %369, float %368, float %361
  %372 = insertelement <16 x float> poison, float %361, i64 0
  %373 = shufflevector <16 x float> %372, <16 x float> poison, <16 x i32> zeroinitializer
  %374 = fsub fast float %368, %361
  %375 = fmul fast float %374, 6.250000e-02
  %376 = insertelement <16 x float> poison, float %375, i64 0
  %377 = shufflevector <16 x float> %376, <16 x float> poison, <16 x i32> zeroinitializer
  %378 = fmul fast <16 x float> %377, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %379 = fadd fast <16 x float> %378, %373
  %380 = fptosi float %370 to i64
  %381 = sitofp i64 %380 to float
  %382 = fcmp fast olt float %370, %381
  %383 = sext i1 %382 to i64
  %384 = add i64 %380, -1
  %385 = add i64 %384, %383
  %386 = fptosi float %371 to i64
  %387 = sitofp i64 %386 to float
  %388 = fcmp fast olt float %371, %387
  %389 = sext i1 %388 to i64
  %390 = add i64 %386, 2
  %391 = add i64 %390, %389
  %392 = sub i64 %391, %385
  %393 = add i64 %345, %385
  %394 = mul i64 %393, 768
  %395 = getelementptr inbounds float, ptr %7, i64 %394
  %396 = shl nsw i64 %353, 4
  %397 = getelementptr inbounds float, ptr %395, i64 %396
  %398 = getelementptr inbounds float, ptr %17, i64 %396
  tail call void @llvm.experimental.noalias.scope.decl(metadata !373)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !376)
  %399 = icmp sgt i64 %392, -1
  br i1 %399, label %400, label %443

400:                                              ; preds = %352, %400
  %401 = phi <16 x float> [ %432, %400 ], [ zeroinitializer, %352 ]
  %402 = phi <16 x float> [ %436, %400 ], [ zeroinitializer, %352 ]
  %403 = phi i64 [ %441, %400 ], [ 0, %352 ]
  %404 = phi <16 x float> [ %440, %400 ], [ zeroinitializer, %352 ]
  %405 = mul nuw nsw i64 %403, 768
  %406 = getelementptr inbounds float, ptr %397, i64 %405
  %407 = add nsw i64 %403, %385
  %408 = sitofp i64 %407 to float
  %409 = insertelement <16 x float> poison, float %408, i64 0
  %410 = shufflevector <16 x float> %409, <16 x float> poison, <16 x i32> zeroinitializer
  %411 = fsub fast <16 x float> %379, %410
  %412 = bitcast <16 x float> %411 to <16 x i32>
  %413 = and <16 x i32> %412, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %414 = bitcast <16 x i32> %413 to <16 x float>
  %415 = fmul fast <16 x float> %414, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %416 = fadd fast <16 x float> %415, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %417 = fmul fast <16 x float> %414, %414
  %418 = fmul fast <16 x float> %417, %416
  %419 = fadd fast <16 x float> %418, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %420 = fmul fast <16 x float> %414, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %421 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %420
  %422 = fmul fast <16 x float> %421, %414
  %423 = fadd fast <16 x float> %422, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %424 = fmul fast <16 x float> %423, %414
  %425 = fadd fast <16 x float> %424, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %426 = fcmp fast olt <16 x float> %414, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %427 = fcmp fast olt <16 x float> %414, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %428 = select <16 x i1> %427, <16 x float> %425, <16 x float> zeroinitializer
  %429 = select <16 x i1> %426, <16 x float> %419, <16 x float> %428
  %430 = load <16 x float>, ptr %406, align 4, !alias.scope !373, !noalias !376
  %431 = fmul fast <16 x float> %429, %430
  %432 = fadd fast <16 x float> %431, %401
  %433 = getelementptr inbounds float, ptr %406, i64 256
  %434 = load <16 x float>, ptr %433, align 4, !alias.scope !373, !noalias !376
  %435 = fmul fast <16 x float> %429, %434
  %436 = fadd fast <16 x float> %435, %402
  %437 = getelementptr inbounds float, ptr %406, i64 512
  %438 = load <16 x float>, ptr %437, align 4, !alias.scope !373, !noalias !376
  %439 = fmul fast <16 x float> %429, %438
  %440 = fadd fast <16 x float> %439, %404
  %441 = add nuw nsw i64 %403, 1
  %442 = icmp eq i64 %403, %392
  br i1 %442, label %443, label %400, !llvm.loop !367

443:                                              ; preds = %400, %352
  %444 = phi <16 x float> [ zeroinitializer, %352 ], [ %440, %400 ]
  %445 = phi <16 x float> [ zeroinitializer, %352 ], [ %436, %400 ]
  %446 = phi <16 x float> [ zeroinitializer, %352 ], [ %432, %400 ]
  store <16 x float> %446, ptr %398, align 4, !alias.scope !376, !noalias !373
  %447 = getelementptr inbounds float, ptr %398, i64 256
  store <16 x float> %445, ptr %447, align 4, !alias.scope !376, !noalias !373
  %448 = getelementptr inbounds float, ptr %398, i64 512
  store <16 x float> %444, ptr %448, align 4, !alias.scope !376, !noalias !373
  %449 = add nuw nsw i64 %353, 1
  %450 = icmp eq i64 %449, %106
  br i1 %450, label %346, label %352, !llvm.loop !378

451:                                              ; preds = %454, %336, %346
  %452 = add nsw i64 %337, 1
  %453 = icmp eq i64 %452, %3
  br i1 %453, label %493, label %336, !llvm.loop !379

454:                                              ; preds = %346, %454
  %455 = phi i64 [ %491, %454 ], [ 0, %346 ]
  %456 = getelementptr inbounds float, ptr %17, i64 %455
  %457 = load float, ptr %456, align 4, !tbaa !29
  %458 = fcmp fast olt float %457, 0.000000e+00
  %459 = select fast i1 %458, float 0.000000e+00, float %457
  %460 = fcmp fast ogt float %459, 2.550000e+02
  %461 = select fast i1 %460, float 2.550000e+02, float %459
  %462 = fadd fast float %461, 5.000000e-01
  %463 = fptosi float %462 to i32
  %464 = trunc i32 %463 to i8
  %465 = mul nuw nsw i64 %455, 3
  %466 = getelementptr inbounds i8, ptr %351, i64 %465
  store i8 %464, ptr %466, align 1, !tbaa !27
  %467 = add nuw nsw i64 %455, 256
  %468 = getelementptr inbounds float, ptr %17, i64 %467
  %469 = load float, ptr %468, align 4, !tbaa !29
  %470 = fcmp fast olt float %469, 0.000000e+00
  %471 = select fast i1 %470, float 0.000000e+00, float %469
  %472 = fcmp fast ogt float %471, 2.550000e+02
  %473 = select fast i1 %472, float 2.550000e+02, float %471
  %474 = fadd fast float %473, 5.000000e-01
  %475 = fptosi float %474 to i32
  %476 = trunc i32 %475 to i8
  %477 = add nuw nsw i64 %465, 1
  %478 = getelementptr inbounds i8, ptr %351, i64 %477
  store i8 %476, ptr %478, align 1, !tbaa !27
  %479 = add nuw nsw i64 %455, 512
  %480 = getelementptr inbounds float, ptr %17, i64 %479
  %481 = load float, ptr %480, align 4, !tbaa !29
  %482 = fcmp fast olt float %481, 0.000000e+00
  %483 = select fast i1 %482, float 0.000000e+00, float %481
  %484 = fcmp fast ogt float %483, 2.550000e+02
  %485 = select fast i1 %484, float 2.550000e+02, float %483
  %486 = fadd fast float %485, 5.000000e-01
  %487 = fptosi float %486 to i32
  %488 = trunc i32 %487 to i8
  %489 = add nuw nsw i64 %465, 2
  %490 = getelementptr inbounds i8, ptr %351, i64 %489
  store i8 %488, ptr %490, align 1, !tbaa !27
  %491 = add nuw nsw i64 %455, 1
  %492 = icmp eq i64 %491, %36
  br i1 %492, label %451, label %454, !llvm.loop !380

493:                                              ; preds = %451, %102
  %494 = add nuw nsw i64 %34, 256
  %495 = icmp sgt i64 %12, %494
  %496 = add i64 %33, -256
  br i1 %495, label %32, label %497, !llvm.loop !381

497:                                              ; preds = %493, %9, %331, %100
  %498 = phi i64 [ %332, %331 ], [ %101, %100 ], [ 0, %9 ], [ 0, %493 ]
  ret i64 %498
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define i64 @warp_16(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef %7, ptr nocapture noundef %8) local_unnamed_addr #4 {
  %10 = load i64, ptr %4, align 8, !tbaa !4
  %11 = getelementptr inbounds i64, ptr %4, i64 1
  %12 = load i64, ptr %11, align 8, !tbaa !4
  %13 = getelementptr inbounds i64, ptr %4, i64 2
  %14 = load i64, ptr %13, align 8, !tbaa !4
  %15 = getelementptr inbounds i64, ptr %4, i64 3
  %16 = load i64, ptr %15, align 8, !tbaa !4
  %17 = getelementptr inbounds float, ptr %8, i64 3072
  %18 = icmp sgt i64 %12, 0
  br i1 %18, label %19, label %497

19:                                               ; preds = %9
  %20 = add nsw i64 %3, -1
  %21 = sdiv i64 %2, 16
  %22 = mul nsw i64 %14, %21
  %23 = sdiv i64 %20, 16
  %24 = add nsw i64 %23, 1
  %25 = icmp sgt i64 %21, %24
  %26 = add i64 %3, 1
  %27 = add nsw i64 %10, -1
  %28 = mul i64 %12, 3
  %29 = add nsw i64 %12, -1
  %30 = icmp slt i64 %2, %3
  %31 = add i64 %3, 2
  br label %32

32:                                               ; preds = %19, %493
  %33 = phi i64 [ %12, %19 ], [ %496, %493 ]
  %34 = phi i64 [ 0, %19 ], [ %494, %493 ]
  %35 = tail call i64 @llvm.smin.i64(i64 %33, i64 256)
  %36 = tail call i64 @llvm.smax.i64(i64 %35, i64 1)
  %37 = sub nsw i64 %12, %34
  %38 = tail call i64 @llvm.smin.i64(i64 %37, i64 256)
  %39 = add nsw i64 %38, 15
  %40 = sdiv i64 %39, 16
  %41 = lshr exact i64 %34, 4
  %42 = add nsw i64 %40, %41
  %43 = add nsw i64 %41, %22
  %44 = getelementptr inbounds float, ptr %6, i64 %43
  %45 = load float, ptr %44, align 4, !tbaa !29
  br i1 %25, label %70, label %46

46:                                               ; preds = %32
  %47 = icmp slt i64 %38, -30
  br label %48

48:                                               ; preds = %54, %46
  %49 = phi float [ %45, %46 ], [ %55, %54 ]
  %50 = phi float [ %45, %46 ], [ %56, %54 ]
  %51 = phi i64 [ %21, %46 ], [ %57, %54 ]
  br i1 %47, label %54, label %52

52:                                               ; preds = %48
  %53 = mul nsw i64 %51, %14
  br label %59

54:                                               ; preds = %59, %48
  %55 = phi float [ %49, %48 ], [ %67, %59 ]
  %56 = phi float [ %50, %48 ], [ %66, %59 ]
  %57 = add nsw i64 %51, 1
  %58 = icmp sgt i64 %51, %23
  br i1 %58, label %70, label %48, !llvm.loop !349

59:                                               ; preds = %59, %52
  %60 = phi float [ %49, %52 ], [ %67, %59 ]
  %61 = phi float [ %50, %52 ], [ %66, %59 ]
  %62 = phi i64 [ %41, %52 ], [ %68, %59 ]
  %63 = add nsw i64 %62, %53
  %64 = getelementptr inbounds float, ptr %6, i64 %63
  %65 = load float, ptr %64, align 4, !tbaa !29
  %66 = tail call fast float @llvm.minnum.f32(float %65, float %61)
  %67 = tail call fast float @llvm.maxnum.f32(float %65, float %60)
  %68 = add i64 %62, 1
  %69 = icmp eq i64 %62, %42
  br i1 %69, label %54, label %59, !llvm.loop !350

70:                                               ; preds = %54, %32
  %71 = phi float [ %45, %32 ], [ %55, %54 ]
  %72 = phi float [ %45, %32 ], [ %56, %54 ]
  %73 = fptosi float %72 to i64
  %74 = sitofp i64 %73 to float
  %75 = fcmp fast olt float %72, %74
  %76 = sext i1 %75 to i64
  %77 = add i64 %73, %2
  %78 = add i64 %77, %76
  %79 = add nsw i64 %78, -1
  %80 = fptosi float %71 to i64
  %81 = sitofp i64 %80 to float
  %82 = fcmp fast olt float %71, %81
  %83 = sext i1 %82 to i64
  %84 = add i64 %26, %80
  %85 = add i64 %84, %83
  %86 = sub nsw i64 %85, %79
  %87 = icmp slt i64 %86, %16
  br i1 %87, label %88, label %100

88:                                               ; preds = %70
  %89 = icmp slt i64 %85, %79
  br i1 %89, label %102, label %90

90:                                               ; preds = %88
  %91 = icmp slt i64 %38, -30
  %92 = shl nsw i64 %40, 4
  %93 = or i64 %34, 2
  %94 = add i64 %93, %92
  %95 = icmp sgt i64 %37, 0
  %96 = getelementptr inbounds float, ptr %8, i64 %34
  %97 = tail call i64 @llvm.smax.i64(i64 %40, i64 1)
  %98 = add i64 %31, %80
  %99 = add i64 %98, %83
  br label %107

100:                                              ; preds = %70
  %101 = add nsw i64 %86, 1
  br label %497

102:                                              ; preds = %333, %88
  br i1 %30, label %103, label %493

103:                                              ; preds = %102
  %104 = icmp sgt i64 %37, 0
  %105 = sub i64 1, %78
  %106 = tail call i64 @llvm.smax.i64(i64 %40, i64 1)
  br label %336

107:                                              ; preds = %90, %333
  %108 = phi i64 [ %79, %90 ], [ %334, %333 ]
  %109 = icmp slt i64 %108, 0
  %110 = icmp slt i64 %108, %10
  %111 = select i1 %110, i64 %108, i64 %27
  %112 = select i1 %109, i64 0, i64 %111
  %113 = sub nsw i64 %108, %79
  %114 = mul i64 %113, 768
  %115 = getelementptr inbounds float, ptr %7, i64 %114
  %116 = icmp slt i64 %108, %78
  br i1 %116, label %126, label %117

117:                                              ; preds = %107
  %118 = add nsw i64 %108, -1
  %119 = icmp sgt i64 %108, %10
  %120 = select i1 %119, i64 %27, i64 %118
  %121 = icmp sgt i64 %108, 0
  %122 = select i1 %121, i64 %120, i64 0
  %123 = icmp eq i64 %122, %112
  br i1 %123, label %124, label %126

124:                                              ; preds = %117
  %125 = getelementptr inbounds float, ptr %115, i64 -768
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(3072) %115, ptr noundef nonnull align 4 dereferenceable(3072) %125, i64 3072, i1 false)
  br label %333

126:                                              ; preds = %107, %117
  %127 = sdiv i64 %112, 16
  %128 = srem i64 %112, 16
  %129 = mul nsw i64 %127, %14
  %130 = add nsw i64 %129, %41
  %131 = getelementptr inbounds float, ptr %5, i64 %130
  %132 = load float, ptr %131, align 4, !tbaa !29
  %133 = add nsw i64 %127, 1
  br label %134

134:                                              ; preds = %140, %126
  %135 = phi float [ %132, %126 ], [ %141, %140 ]
  %136 = phi float [ %132, %126 ], [ %142, %140 ]
  %137 = phi i64 [ %127, %126 ], [ %143, %140 ]
  br i1 %91, label %140, label %138

138:                                              ; preds = %134
  %139 = mul nsw i64 %137, %14
  br label %145

140:                                              ; preds = %145, %134
  %141 = phi float [ %135, %134 ], [ %153, %145 ]
  %142 = phi float [ %136, %134 ], [ %152, %145 ]
  %143 = add nsw i64 %137, 1
  %144 = icmp eq i64 %137, %133
  br i1 %144, label %156, label %134, !llvm.loop !349

145:                                              ; preds = %145, %138
  %146 = phi float [ %135, %138 ], [ %153, %145 ]
  %147 = phi float [ %136, %138 ], [ %152, %145 ]
  %148 = phi i64 [ %41, %138 ], [ %154, %145 ]
  %149 = add nsw i64 %148, %139
  %150 = getelementptr inbounds float, ptr %5, i64 %149
  %151 = load float, ptr %150, align 4, !tbaa !29
  %152 = tail call fast float @llvm.minnum.f32(float %151, float %147)
  %153 = tail call fast float @llvm.maxnum.f32(float %151, float %146)
  %154 = add i64 %148, 1
  %155 = icmp eq i64 %148, %42
  br i1 %155, label %140, label %145, !llvm.loop !350

156:                                              ; preds = %140
  %157 = fptosi float %142 to i64
  %158 = sitofp i64 %157 to float
  %159 = fcmp fast olt float %142, %158
  %160 = sext i1 %159 to i64
  %161 = add i64 %34, %157
  %162 = add i64 %161, %160
  %163 = add nsw i64 %162, -1
  %164 = fptosi float %141 to i64
  %165 = sitofp i64 %164 to float
  %166 = fcmp fast olt float %141, %165
  %167 = sext i1 %166 to i64
  %168 = sub i64 1, %162
  %169 = add i64 %94, %164
  %170 = add i64 %169, %167
  %171 = add i64 %170, %168
  %172 = icmp sgt i64 %171, 1023
  br i1 %172, label %331, label %173

173:                                              ; preds = %156
  %174 = mul i64 %28, %112
  %175 = getelementptr inbounds i16, ptr %0, i64 %174
  tail call void @llvm.experimental.noalias.scope.decl(metadata !382)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !385)
  %176 = icmp slt i64 %162, 1
  %177 = add i64 %170, 1
  %178 = icmp sgt i64 %177, %12
  %179 = select i1 %176, i1 true, i1 %178
  br i1 %179, label %180, label %182

180:                                              ; preds = %173
  %181 = icmp sgt i64 %171, -1
  br i1 %181, label %207, label %229

182:                                              ; preds = %173
  %183 = mul nsw i64 %163, 3
  %184 = getelementptr inbounds i16, ptr %175, i64 %183
  %185 = icmp sgt i64 %171, -1
  br i1 %185, label %186, label %229

186:                                              ; preds = %182, %186
  %187 = phi i64 [ %205, %186 ], [ 0, %182 ]
  %188 = mul nuw nsw i64 %187, 3
  %189 = getelementptr inbounds i16, ptr %184, i64 %188
  %190 = load i16, ptr %189, align 2, !tbaa !40, !alias.scope !382, !noalias !385
  %191 = uitofp i16 %190 to float
  %192 = getelementptr inbounds float, ptr %8, i64 %187
  store float %191, ptr %192, align 4, !tbaa !29, !alias.scope !385, !noalias !382
  %193 = add nuw nsw i64 %188, 1
  %194 = getelementptr inbounds i16, ptr %184, i64 %193
  %195 = load i16, ptr %194, align 2, !tbaa !40, !alias.scope !382, !noalias !385
  %196 = uitofp i16 %195 to float
  %197 = add nuw nsw i64 %187, 1024
  %198 = getelementptr inbounds float, ptr %8, i64 %197
  store float %196, ptr %198, align 4, !tbaa !29, !alias.scope !385, !noalias !382
  %199 = add nuw nsw i64 %188, 2
  %200 = getelementptr inbounds i16, ptr %184, i64 %199
  %201 = load i16, ptr %200, align 2, !tbaa !40, !alias.scope !382, !noalias !385
  %202 = uitofp i16 %201 to float
  %203 = add nuw nsw i64 %187, 2048
  %204 = getelementptr inbounds float, ptr %8, i64 %203
  store float %202, ptr %204, align 4, !tbaa !29, !alias.scope !385, !noalias !382
  %205 = add nuw nsw i64 %187, 1
  %206 = icmp eq i64 %187, %171
  br i1 %206, label %229, label %186, !llvm.loop !387

207:                                              ; preds = %180, %216
  %208 = phi i64 [ %217, %216 ], [ 0, %180 ]
  %209 = add nsw i64 %208, %163
  %210 = icmp slt i64 %209, 0
  %211 = icmp slt i64 %209, %12
  %212 = select i1 %211, i64 %209, i64 %29
  %213 = mul nsw i64 %212, 3
  %214 = select i1 %210, i64 0, i64 %213
  %215 = getelementptr inbounds i16, ptr %175, i64 %214
  br label %219

216:                                              ; preds = %219
  %217 = add nuw nsw i64 %208, 1
  %218 = icmp eq i64 %208, %171
  br i1 %218, label %229, label %207, !llvm.loop !388

219:                                              ; preds = %219, %207
  %220 = phi i64 [ 0, %207 ], [ %227, %219 ]
  %221 = getelementptr inbounds i16, ptr %215, i64 %220
  %222 = load i16, ptr %221, align 2, !tbaa !40, !alias.scope !382, !noalias !385
  %223 = uitofp i16 %222 to float
  %224 = shl nuw nsw i64 %220, 10
  %225 = add nuw nsw i64 %224, %208
  %226 = getelementptr inbounds float, ptr %8, i64 %225
  store float %223, ptr %226, align 4, !tbaa !29, !alias.scope !385, !noalias !382
  %227 = add nuw nsw i64 %220, 1
  %228 = icmp eq i64 %227, 3
  br i1 %228, label %216, label %219, !llvm.loop !389

229:                                              ; preds = %186, %216, %180, %182
  br i1 %95, label %230, label %333

230:                                              ; preds = %229
  %231 = sitofp i64 %128 to float
  %232 = fmul fast float %231, 6.250000e-02
  %233 = getelementptr inbounds float, ptr %5, i64 %129
  %234 = getelementptr float, ptr %96, i64 %168
  br label %235

235:                                              ; preds = %230, %323
  %236 = phi i64 [ 0, %230 ], [ %329, %323 ]
  %237 = add nuw nsw i64 %236, %41
  %238 = getelementptr inbounds float, ptr %233, i64 %237
  %239 = getelementptr inbounds float, ptr %238, i64 %14
  %240 = load float, ptr %238, align 4, !tbaa !29, !alias.scope !390
  %241 = load float, ptr %239, align 4, !tbaa !29, !alias.scope !390
  %242 = fsub fast float %241, %240
  %243 = fmul fast float %242, %232
  %244 = fadd fast float %243, %240
  %245 = getelementptr inbounds float, ptr %238, i64 1
  %246 = load float, ptr %245, align 4, !tbaa !29, !alias.scope !390
  %247 = getelementptr inbounds float, ptr %239, i64 1
  %248 = load float, ptr %247, align 4, !tbaa !29, !alias.scope !390
  %249 = fsub fast float %248, %246
  %250 = fmul fast float %249, %232
  %251 = fadd fast float %250, %246
  %252 = fcmp fast olt float %244, %251
  %253 = tail call fast float @llvm.minnum.f32(float %244, float %251)
  %254 = select fast i1 %252, float %251, float %244
  %255 = insertelement <16 x float> poison, float %244, i64 0
  %256 = shufflevector <16 x float> %255, <16 x float> poison, <16 x i32> zeroinitializer
  %257 = fsub fast float %251, %244
  %258 = fmul fast float %257, 6.250000e-02
  %259 = insertelement <16 x float> poison, float %258, i64 0
  %260 = shufflevector <16 x float> %259, <16 x float> poison, <16 x i32> zeroinitializer
  %261 = fmul fast <16 x float> %260, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %262 = fadd fast <16 x float> %261, %256
  %263 = fptosi float %253 to i64
  %264 = sitofp i64 %263 to float
  %265 = fcmp fast olt float %253, %264
  %266 = sext i1 %265 to i64
  %267 = add i64 %263, -1
  %268 = add i64 %267, %266
  %269 = fptosi float %254 to i64
  %270 = sitofp i64 %269 to float
  %271 = fcmp fast olt float %254, %270
  %272 = sext i1 %271 to i64
  %273 = add i64 %269, 2
  %274 = add i64 %273, %272
  %275 = sub i64 %274, %268
  %276 = shl nsw i64 %236, 4
  %277 = getelementptr float, ptr %234, i64 %276
  %278 = getelementptr float, ptr %277, i64 %268
  %279 = getelementptr inbounds float, ptr %115, i64 %276
  tail call void @llvm.experimental.noalias.scope.decl(metadata !393)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !396)
  %280 = icmp sgt i64 %275, -1
  br i1 %280, label %281, label %323

281:                                              ; preds = %235, %281
  %282 = phi <16 x float> [ %312, %281 ], [ zeroinitializer, %235 ]
  %283 = phi <16 x float> [ %316, %281 ], [ zeroinitializer, %235 ]
  %284 = phi i64 [ %321, %281 ], [ 0, %235 ]
  %285 = phi <16 x float> [ %320, %281 ], [ zeroinitializer, %235 ]
  %286 = getelementptr inbounds float, ptr %278, i64 %284
  %287 = add nsw i64 %284, %268
  %288 = sitofp i64 %287 to float
  %289 = insertelement <16 x float> poison, float %288, i64 0
  %290 = shufflevector <16 x float> %289, <16 x float> poison, <16 x i32> zeroinitializer
  %291 = fsub fast <16 x float> %262, %290
  %292 = bitcast <16 x float> %291 to <16 x i32>
  %293 = and <16 x i32> %292, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %294 = bitcast <16 x i32> %293 to <16 x float>
  %295 = fmul fast <16 x float> %294, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %296 = fadd fast <16 x float> %295, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %297 = fmul fast <16 x float> %294, %294
  %298 = fmul fast <16 x float> %297, %296
  %299 = fadd fast <16 x float> %298, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %300 = fmul fast <16 x float> %294, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %301 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %300
  %302 = fmul fast <16 x float> %301, %294
  %303 = fadd fast <16 x float> %302, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %304 = fmul fast <16 x float> %303, %294
  %305 = fadd fast <16 x float> %304, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %306 = fcmp fast olt <16 x float> %294, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %307 = fcmp fast olt <16 x float> %294, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %308 = select <16 x i1> %307, <16 x float> %305, <16 x float> zeroinitializer
  %309 = select <16 x i1> %306, <16 x float> %299, <16 x float> %308
  %310 = load <16 x float>, ptr %286, align 4, !alias.scope !393, !noalias !396
  %311 = fmul fast <16 x float> %309, %310
  %312 = fadd fast <16 x float> %311, %282
  %313 = getelementptr inbounds float, ptr %286, i64 1024
  %314 = load <16 x float>, ptr %313, align 4, !alias.scope !393, !noalias !396
  %315 = fmul fast <16 x float> %309, %314
  %316 = fadd fast <16 x float> %315, %283
  %317 = getelementptr inbounds float, ptr %286, i64 2048
  %318 = load <16 x float>, ptr %317, align 4, !alias.scope !393, !noalias !396
  %319 = fmul fast <16 x float> %309, %318
  %320 = fadd fast <16 x float> %319, %285
  %321 = add nuw nsw i64 %284, 1
  %322 = icmp eq i64 %284, %275
  br i1 %322, label %323, label %281, !llvm.loop !367

323:                                              ; preds = %281, %235
  %324 = phi <16 x float> [ zeroinitializer, %235 ], [ %320, %281 ]
  %325 = phi <16 x float> [ zeroinitializer, %235 ], [ %316, %281 ]
  %326 = phi <16 x float> [ zeroinitializer, %235 ], [ %312, %281 ]
  store <16 x float> %326, ptr %279, align 4, !alias.scope !396, !noalias !393
  %327 = getelementptr inbounds float, ptr %279, i64 256
  store <16 x float> %325, ptr %327, align 4, !alias.scope !396, !noalias !393
  %328 = getelementptr inbounds float, ptr %279, i64 512
  store <16 x float> %324, ptr %328, align 4, !alias.scope !396, !noalias !393
  %329 = add nuw nsw i64 %236, 1
  %330 = icmp eq i64 %329, %97
  br i1 %330, label %333, label %235, !llvm.loop !398

331:                                              ; preds = %156
  %332 = add nsw i64 %16, 1
  br label %497

333:                                              ; preds = %323, %229, %124
  %334 = add i64 %108, 1
  %335 = icmp eq i64 %334, %99
  br i1 %335, label %102, label %107, !llvm.loop !399

336:                                              ; preds = %103, %451
  %337 = phi i64 [ %2, %103 ], [ %452, %451 ]
  br i1 %104, label %338, label %451

338:                                              ; preds = %336
  %339 = srem i64 %337, 16
  %340 = sitofp i64 %339 to float
  %341 = fmul fast float %340, 6.250000e-02
  %342 = sdiv i64 %337, 16
  %343 = mul nsw i64 %342, %14
  %344 = getelementptr inbounds float, ptr %6, i64 %343
  %345 = add i64 %337, %105
  br label %352

346:                                              ; preds = %443
  %347 = sub nsw i64 %337, %2
  %348 = mul nsw i64 %347, %12
  %349 = add nsw i64 %348, %34
  %350 = mul nsw i64 %349, 3
  %351 = getelementptr inbounds i16, ptr %1, i64 %350
  br i1 %104, label %454, label %451

352:                                              ; preds = %338, %443
  %353 = phi i64 [ 0, %338 ], [ %449, %443 ]
  %354 = add nuw nsw i64 %353, %41
  %355 = getelementptr inbounds float, ptr %344, i64 %354
  %356 = getelementptr inbounds float, ptr %355, i64 %14
  %357 = load float, ptr %355, align 4, !tbaa !29, !alias.scope !400
  %358 = load float, ptr %356, align 4, !tbaa !29, !alias.scope !400
  %359 = fsub fast float %358, %357
  %360 = fmul fast float %359, %341
  %361 = fadd fast float %360, %357
  %362 = getelementptr inbounds float, ptr %355, i64 1
  %363 = load float, ptr %362, align 4, !tbaa !29, !alias.scope !400
  %364 = getelementptr inbounds float, ptr %356, i64 1
  %365 = load float, ptr %364, align 4, !tbaa !29, !alias.scope !400
  %366 = fsub fast float %365, %363
  %367 = fmul fast float %366, %341
  %368 = fadd fast float %367, %363
  %369 = fcmp fast olt float %361, %368
  %370 = tail call fast float @llvm.minnum.f32(float %361, float %368)
  %371 = select fast i1 %369, float %368, float %361
  %372 = insertelement <16 x float> poison, float %361, i64 0
  %373 = shufflevector <16 x float> %372, <16 x float> poison, <16 x i32> zeroinitializer
  %374 = fsub fast float %368, %361
  %375 = fmul fast float %374, 6.250000e-02
  %376 = insertelement <16 x float> poison, float %375, i64 0
  %377 = shufflevector <16 x float> %376, <16 x float> poison, <16 x i32> zeroinitializer
  %378 = fmul fast <16 x float> %377, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %379 = fadd fast <16 x float> %378, %373
  %380 = fptosi float %370 to i64
  %381 = sitofp i64 %380 to float
  %382 = fcmp fast olt float %370, %381
  %383 = sext i1 %382 to i64
  %384 = add i64 %380, -1
  %385 = add i64 %384, %383
  %386 = fptosi float %371 to i64
  %387 = sitofp i64 %386 to float
  %388 = fcmp fast olt float %371, %387
  %389 = sext i1 %388 to i64
  %390 = add i64 %386, 2
  %391 = add i64 %390, %389
  %392 = sub i64 %391, %385
  %393 = add i64 %345, %385
  %394 = mul i64 %393, 768
  %395 = getelementptr inbounds float, ptr %7, i64 %394
  %396 = shl nsw i64 %353, 4
  %397 = getelementptr inbounds float, ptr %395, i64 %396
  %398 = getelementptr inbounds float, ptr %17, i64 %396
  tail call void @llvm.experimental.noalias.scope.decl(metadata !403)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !406)
  %399 = icmp sgt i64 %392, -1
  br i1 %399, label %400, label %443

400:                                              ; preds = %352, %400
  %401 = phi <16 x float> [ %432, %400 ], [ zeroinitializer, %352 ]
  %402 = phi <16 x float> [ %436, %400 ], [ zeroinitializer, %352 ]
  %403 = phi i64 [ %441, %400 ], [ 0, %352 ]
  %404 = phi <16 x float> [ %440, %400 ], [ zeroinitializer, %352 ]
  %405 = mul nuw nsw i64 %403, 768
  %406 = getelementptr inbounds float, ptr %397, i64 %405
  %407 = add nsw i64 %403, %385
  %408 = sitofp i64 %407 to float
  %409 = insertelement <16 x float> poison, float %408, i64 0
  %410 = shufflevector <16 x float> %409, <16 x float> poison, <16 x i32> zeroinitializer
  %411 = fsub fast <16 x float> %379, %410
  %412 = bitcast <16 x float> %411 to <16 x i32>
  %413 = and <16 x i32> %412, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %414 = bitcast <16 x i32> %413 to <16 x float>
  %415 = fmul fast <16 x float> %414, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %416 = fadd fast <16 x float> %415, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %417 = fmul fast <16 x float> %414, %414
  %418 = fmul fast <16 x float> %417, %416
  %419 = fadd fast <16 x float> %418, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %420 = fmul fast <16 x float> %414, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %421 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %420
  %422 = fmul fast <16 x float> %421, %414
  %423 = fadd fast <16 x float> %422, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %424 = fmul fast <16 x float> %423, %414
  %425 = fadd fast <16 x float> %424, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %426 = fcmp fast olt <16 x float> %414, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %427 = fcmp fast olt <16 x float> %414, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %428 = select <16 x i1> %427, <16 x float> %425, <16 x float> zeroinitializer
  %429 = select <16 x i1> %426, <16 x float> %419, <16 x float> %428
  %430 = load <16 x float>, ptr %406, align 4, !alias.scope !403, !noalias !406
  %431 = fmul fast <16 x float> %429, %430
  %432 = fadd fast <16 x float> %431, %401
  %433 = getelementptr inbounds float, ptr %406, i64 256
  %434 = load <16 x float>, ptr %433, align 4, !alias.scope !403, !noalias !406
  %435 = fmul fast <16 x float> %429, %434
  %436 = fadd fast <16 x float> %435, %402
  %437 = getelementptr inbounds float, ptr %406, i64 512
  %438 = load <16 x float>, ptr %437, align 4, !alias.scope !403, !noalias !406
  %439 = fmul fast <16 x float> %429, %438
  %440 = fadd fast <16 x float> %439, %404
  %441 = add nuw nsw i64 %403, 1
  %442 = icmp eq i64 %403, %392
  br i1 %442, label %443, label %400, !llvm.loop !367

443:                                              ; preds = %400, %352
  %444 = phi <16 x float> [ zeroinitializer, %352 ], [ %440, %400 ]
  %445 = phi <16 x float> [ zeroinitializer, %352 ], [ %436, %400 ]
  %446 = phi <16 x float> [ zeroinitializer, %352 ], [ %432, %400 ]
  store <16 x float> %446, ptr %398, align 4, !alias.scope !406, !noalias !403
  %447 = getelementptr inbounds float, ptr %398, i64 256
  store <16 x float> %445, ptr %447, align 4, !alias.scope !406, !noalias !403
  %448 = getelementptr inbounds float, ptr %398, i64 512
  store <16 x float> %444, ptr %448, align 4, !alias.scope !406, !noalias !403
  %449 = add nuw nsw i64 %353, 1
  %450 = icmp eq i64 %449, %106
  br i1 %450, label %346, label %352, !llvm.loop !408

451:                                              ; preds = %454, %336, %346
  %452 = add nsw i64 %337, 1
  %453 = icmp eq i64 %452, %3
  br i1 %453, label %493, label %336, !llvm.loop !409

454:                                              ; preds = %346, %454
  %455 = phi i64 [ %491, %454 ], [ 0, %346 ]
  %456 = getelementptr inbounds float, ptr %17, i64 %455
  %457 = load float, ptr %456, align 4, !tbaa !29
  %458 = fcmp fast olt float %457, 0.000000e+00
  %459 = select fast i1 %458, float 0.000000e+00, float %457
  %460 = fcmp fast ogt float %459, 6.553500e+04
  %461 = select fast i1 %460, float 6.553500e+04, float %459
  %462 = fadd fast float %461, 5.000000e-01
  %463 = fptosi float %462 to i32
  %464 = trunc i32 %463 to i16
  %465 = mul nuw nsw i64 %455, 3
  %466 = getelementptr inbounds i16, ptr %351, i64 %465
  store i16 %464, ptr %466, align 2, !tbaa !40
  %467 = add nuw nsw i64 %455, 256
  %468 = getelementptr inbounds float, ptr %17, i64 %467
  %469 = load float, ptr %468, align 4, !tbaa !29
  %470 = fcmp fast olt float %469, 0.000000e+00
  %471 = select fast i1 %470, float 0.000000e+00, float %469
  %472 = fcmp fast ogt float %471, 6.553500e+04
  %473 = select fast i1 %472, float 6.553500e+04, float %471
  %474 = fadd fast float %473, 5.000000e-01
  %475 = fptosi float %474 to i32
  %476 = trunc i32 %475 to i16
  %477 = add nuw nsw i64 %465, 1
  %478 = getelementptr inbounds i16, ptr %351, i64 %477
  store i16 %476, ptr %478, align 2, !tbaa !40
  %479 = add nuw nsw i64 %455, 512
  %480 = getelementptr inbounds float, ptr %17, i64 %479
  %481 = load float, ptr %480, align 4, !tbaa !29
  %482 = fcmp fast olt float %481, 0.000000e+00
  %483 = select fast i1 %482, float 0.000000e+00, float %481
  %484 = fcmp fast ogt float %483, 6.553500e+04
  %485 = select fast i1 %484, float 6.553500e+04, float %483
  %486 = fadd fast float %485, 5.000000e-01
  %487 = fptosi float %486 to i32
  %488 = trunc i32 %487 to i16
  %489 = add nuw nsw i64 %465, 2
  %490 = getelementptr inbounds i16, ptr %351, i64 %489
  store i16 %488, ptr %490, align 2, !tbaa !40
  %491 = add nuw nsw i64 %455, 1
  %492 = icmp eq i64 %491, %36
  br i1 %492, label %451, label %454, !llvm.loop !410

493:                                              ; preds = %451, %102
  %494 = add nuw nsw i64 %34, 256
  %495 = icmp sgt i64 %12, %494
  %496 = add i64 %33, -256
  br i1 %495, label %32, label %497, !llvm.loop !411

497:                                              ; preds = %493, %9, %331, %100
  %498 = phi i64 [ %332, %331 ], [ %101, %100 ], [ 0, %9 ], [ 0, %493 ]
  ret i64 %498
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @shrink_8(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, ptr nocapture noundef %5) local_unnamed_addr #6 {
  %7 = load i64, ptr %4, align 8, !tbaa !4
  %8 = getelementptr inbounds i64, ptr %4, i64 1
  %9 = load i64, ptr %8, align 8, !tbaa !4
  %10 = sitofp i64 %2 to double
  %11 = sitofp i64 %7 to double
  %12 = fdiv fast double %10, %11
  %13 = sitofp i64 %3 to double
  %14 = sitofp i64 %9 to double
  %15 = fdiv fast double %13, %14
  %16 = fmul fast double %15, %12
  %17 = fdiv fast double 1.000000e+00, %16
  %18 = fptrunc double %17 to float
  %19 = icmp sgt i64 %7, 0
  br i1 %19, label %20, label %25

20:                                               ; preds = %6
  %21 = mul i64 %3, 3
  %22 = icmp sgt i64 %3, 0
  %23 = icmp sgt i64 %9, 0
  %24 = tail call i64 @llvm.smax.i64(i64 %21, i64 1)
  br label %26

25:                                               ; preds = %72, %6
  ret void

26:                                               ; preds = %20, %72
  %27 = phi i64 [ 0, %20 ], [ %73, %72 ]
  %28 = sitofp i64 %27 to double
  %29 = fmul fast double %12, %28
  %30 = fadd fast double %29, %12
  br i1 %22, label %37, label %31

31:                                               ; preds = %37, %26
  %32 = fptosi double %29 to i64
  %33 = icmp slt i64 %32, %2
  %34 = sitofp i64 %32 to double
  %35 = fcmp fast ogt double %30, %34
  %36 = select i1 %33, i1 %35, i1 false
  br i1 %36, label %48, label %45

37:                                               ; preds = %26, %37
  %38 = phi i64 [ %40, %37 ], [ 0, %26 ]
  %39 = getelementptr inbounds float, ptr %5, i64 %38
  store float 0.000000e+00, ptr %39, align 4, !tbaa !29
  %40 = add nuw nsw i64 %38, 1
  %41 = icmp eq i64 %40, %24
  br i1 %41, label %31, label %37, !llvm.loop !412

42:                                               ; preds = %61, %48
  %43 = icmp slt i64 %53, %2
  %44 = select i1 %43, i1 %55, i1 false
  br i1 %44, label %48, label %45, !llvm.loop !413

45:                                               ; preds = %42, %31
  br i1 %23, label %46, label %72

46:                                               ; preds = %45
  %47 = mul nsw i64 %27, %9
  br label %75

48:                                               ; preds = %31, %42
  %49 = phi double [ %54, %42 ], [ %34, %31 ]
  %50 = phi i64 [ %53, %42 ], [ %32, %31 ]
  %51 = fcmp fast olt double %29, %49
  %52 = select fast i1 %51, double %49, double %29
  %53 = add nsw i64 %50, 1
  %54 = sitofp i64 %53 to double
  %55 = fcmp fast ogt double %30, %54
  %56 = select fast i1 %55, double %54, double %30
  %57 = fsub fast double %56, %52
  %58 = fptrunc double %57 to float
  %59 = mul i64 %21, %50
  %60 = getelementptr inbounds i8, ptr %0, i64 %59
  br i1 %22, label %61, label %42

61:                                               ; preds = %48, %61
  %62 = phi i64 [ %70, %61 ], [ 0, %48 ]
  %63 = getelementptr inbounds i8, ptr %60, i64 %62
  %64 = load i8, ptr %63, align 1, !tbaa !27
  %65 = uitofp i8 %64 to float
  %66 = fmul fast float %65, %58
  %67 = getelementptr inbounds float, ptr %5, i64 %62
  %68 = load float, ptr %67, align 4, !tbaa !29
  %69 = fadd fast float %66, %68
  store float %69, ptr %67, align 4, !tbaa !29
  %70 = add nuw nsw i64 %62, 1
  %71 = icmp eq i64 %70, %24
  br i1 %71, label %42, label %61, !llvm.loop !414

72:                                               ; preds = %85, %45
  %73 = add nuw nsw i64 %27, 1
  %74 = icmp eq i64 %73, %7
  br i1 %74, label %25, label %26, !llvm.loop !415

75:                                               ; preds = %46, %85
  %76 = phi i64 [ 0, %46 ], [ %106, %85 ]
  %77 = sitofp i64 %76 to double
  %78 = fmul fast double %15, %77
  %79 = fadd fast double %78, %15
  %80 = fptosi double %78 to i64
  %81 = icmp slt i64 %80, %3
  %82 = sitofp i64 %80 to double
  %83 = fcmp fast ogt double %79, %82
  %84 = select i1 %81, i1 %83, i1 false
  br i1 %84, label %108, label %85

85:                                               ; preds = %108, %75
  %86 = phi float [ 0.000000e+00, %75 ], [ %126, %108 ]
  %87 = phi float [ 0.000000e+00, %75 ], [ %131, %108 ]
  %88 = phi float [ 0.000000e+00, %75 ], [ %136, %108 ]
  %89 = add nsw i64 %76, %47
  %90 = mul nsw i64 %89, 3
  %91 = getelementptr inbounds i8, ptr %1, i64 %90
  %92 = fmul fast float %86, %18
  %93 = fadd fast float %92, 5.000000e-01
  %94 = fptosi float %93 to i32
  %95 = trunc i32 %94 to i8
  store i8 %95, ptr %91, align 1, !tbaa !27
  %96 = fmul fast float %87, %18
  %97 = fadd fast float %96, 5.000000e-01
  %98 = fptosi float %97 to i32
  %99 = trunc i32 %98 to i8
  %100 = getelementptr inbounds i8, ptr %91, i64 1
  store i8 %99, ptr %100, align 1, !tbaa !27
  %101 = fmul fast float %88, %18
  %102 = fadd fast float %101, 5.000000e-01
  %103 = fptosi float %102 to i32
  %104 = trunc i32 %103 to i8
  %105 = getelementptr inbounds i8, ptr %91, i64 2
  store i8 %104, ptr %105, align 1, !tbaa !27
  %106 = add nuw nsw i64 %76, 1
  %107 = icmp eq i64 %106, %9
  br i1 %107, label %72, label %75, !llvm.loop !416

108:                                              ; preds = %75, %108
  %109 = phi double [ %117, %108 ], [ %82, %75 ]
  %110 = phi i64 [ %116, %108 ], [ %80, %75 ]
  %111 = phi float [ %136, %108 ], [ 0.000000e+00, %75 ]
  %112 = phi float [ %131, %108 ], [ 0.000000e+00, %75 ]
  %113 = phi float [ %126, %108 ], [ 0.000000e+00, %75 ]
  %114 = fcmp fast olt double %78, %109
  %115 = select fast i1 %114, double %109, double %78
  %116 = add nsw i64 %110, 1
  %117 = sitofp i64 %116 to double
  %118 = fcmp fast ogt double %79, %117
  %119 = select fast i1 %118, double %117, double %79
  %120 = fsub fast double %119, %115
  %121 = fptrunc double %120 to float
  %122 = mul nsw i64 %110, 3
  %123 = getelementptr inbounds float, ptr %5, i64 %122
  %124 = load float, ptr %123, align 4, !tbaa !29
  %125 = fmul fast float %124, %121
  %126 = fadd fast float %125, %113
  %127 = add nsw i64 %122, 1
  %128 = getelementptr inbounds float, ptr %5, i64 %127
  %129 = load float, ptr %128, align 4, !tbaa !29
  %130 = fmul fast float %129, %121
  %131 = fadd fast float %130, %112
  %132 = add nsw i64 %122, 2
  %133 = getelementptr inbounds float, ptr %5, i64 %132
  %134 = load float, ptr %133, align 4, !tbaa !29
  %135 = fmul fast float %134, %121
  %136 = fadd fast float %135, %111
  %137 = icmp slt i64 %116, %3
  %138 = select i1 %137, i1 %118, i1 false
  br i1 %138, label %108, label %85, !llvm.loop !417
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @shrink_16(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, ptr nocapture noundef %5) local_unnamed_addr #6 {
  %7 = load i64, ptr %4, align 8, !tbaa !4
  %8 = getelementptr inbounds i64, ptr %4, i64 1
  %9 = load i64, ptr %8, align 8, !tbaa !4
  %10 = sitofp i64 %2 to double
  %11 = sitofp i64 %7 to double
  %12 = fdiv fast double %10, %11
  %13 = sitofp i64 %3 to double
  %14 = sitofp i64 %9 to double
  %15 = fdiv fast double %13, %14
  %16 = fmul fast double %15, %12
  %17 = fdiv fast double 1.000000e+00, %16
  %18 = fptrunc double %17 to float
  %19 = icmp sgt i64 %7, 0
  br i1 %19, label %20, label %25

20:                                               ; preds = %6
  %21 = mul i64 %3, 3
  %22 = icmp sgt i64 %3, 0
  %23 = icmp sgt i64 %9, 0
  %24 = tail call i64 @llvm.smax.i64(i64 %21, i64 1)
  br label %26

25:                                               ; preds = %72, %6
  ret void

26:                                               ; preds = %20, %72
  %27 = phi i64 [ 0, %20 ], [ %73, %72 ]
  %28 = sitofp i64 %27 to double
  %29 = fmul fast double %12, %28
  %30 = fadd fast double %29, %12
  br i1 %22, label %37, label %31

31:                                               ; preds = %37, %26
  %32 = fptosi double %29 to i64
  %33 = icmp slt i64 %32, %2
  %34 = sitofp i64 %32 to double
  %35 = fcmp fast ogt double %30, %34
  %36 = select i1 %33, i1 %35, i1 false
  br i1 %36, label %48, label %45

37:                                               ; preds = %26, %37
  %38 = phi i64 [ %40, %37 ], [ 0, %26 ]
  %39 = getelementptr inbounds float, ptr %5, i64 %38
  store float 0.000000e+00, ptr %39, align 4, !tbaa !29
  %40 = add nuw nsw i64 %38, 1
  %41 = icmp eq i64 %40, %24
  br i1 %41, label %31, label %37, !llvm.loop !418

42:                                               ; preds = %61, %48
  %43 = icmp slt i64 %53, %2
  %44 = select i1 %43, i1 %55, i1 false
  br i1 %44, label %48, label %45, !llvm.loop !419

45:                                               ; preds = %42, %31
  br i1 %23, label %46, label %72

46:                                               ; preds = %45
  %47 = mul nsw i64 %27, %9
  br label %75

48:                                               ; preds = %31, %42
  %49 = phi double [ %54, %42 ], [ %34, %31 ]
  %50 = phi i64 [ %53, %42 ], [ %32, %31 ]
  %51 = fcmp fast olt double %29, %49
  %52 = select fast i1 %51, double %49, double %29
  %53 = add nsw i64 %50, 1
  %54 = sitofp i64 %53 to double
  %55 = fcmp fast ogt double %30, %54
  %56 = select fast i1 %55, double %54, double %30
  %57 = fsub fast double %56, %52
  %58 = fptrunc double %57 to float
  %59 = mul i64 %21, %50
  %60 = getelementptr inbounds i16, ptr %0, i64 %59
  br i1 %22, label %61, label %42

61:                                               ; preds = %48, %61
  %62 = phi i64 [ %70, %61 ], [ 0, %48 ]
  %63 = getelementptr inbounds i16, ptr %60, i64 %62
  %64 = load i16, ptr %63, align 2, !tbaa !40
  %65 = uitofp i16 %64 to float
  %66 = fmul fast float %65, %58
  %67 = getelementptr inbounds float, ptr %5, i64 %62
  %68 = load float, ptr %67, align 4, !tbaa !29
  %69 = fadd fast float %66, %68
  store float %69, ptr %67, align 4, !tbaa !29
  %70 = add nuw nsw i64 %62, 1
  %71 = icmp eq i64 %70, %24
  br i1 %71, label %42, label %61, !llvm.loop !420

72:                                               ; preds = %85, %45
  %73 = add nuw nsw i64 %27, 1
  %74 = icmp eq i64 %73, %7
  br i1 %74, label %25, label %26, !llvm.loop !421

75:                                               ; preds = %46, %85
  %76 = phi i64 [ 0, %46 ], [ %106, %85 ]
  %77 = sitofp i64 %76 to double
  %78 = fmul fast double %15, %77
  %79 = fadd fast double %78, %15
  %80 = fptosi double %78 to i64
  %81 = icmp slt i64 %80, %3
  %82 = sitofp i64 %80 to double
  %83 = fcmp fast ogt double %79, %82
  %84 = select i1 %81, i1 %83, i1 false
  br i1 %84, label %108, label %85

85:                                               ; preds = %108, %75
  %86 = phi float [ 0.000000e+00, %75 ], [ %126, %108 ]
  %87 = phi float [ 0.000000e+00, %75 ], [ %131, %108 ]
  %88 = phi float [ 0.000000e+00, %75 ], [ %136, %108 ]
  %89 = add nsw i64 %76, %47
  %90 = mul nsw i64 %89, 3
  %91 = getelementptr inbounds i16, ptr %1, i64 %90
  %92 = fmul fast float %86, %18
  %93 = fadd fast float %92, 5.000000e-01
  %94 = fptosi float %93 to i32
  %95 = trunc i32 %94 to i16
  store i16 %95, ptr %91, align 2, !tbaa !40
  %96 = fmul fast float %87, %18
  %97 = fadd fast float %96, 5.000000e-01
  %98 = fptosi float %97 to i32
  %99 = trunc i32 %98 to i16
  %100 = getelementptr inbounds i16, ptr %91, i64 1
  store i16 %99, ptr %100, align 2, !tbaa !40
  %101 = fmul fast float %88, %18
  %102 = fadd fast float %101, 5.000000e-01
  %103 = fptosi float %102 to i32
  %104 = trunc i32 %103 to i16
  %105 = getelementptr inbounds i16, ptr %91, i64 2
  store i16 %104, ptr %105, align 2, !tbaa !40
  %106 = add nuw nsw i64 %76, 1
  %107 = icmp eq i64 %106, %9
  br i1 %107, label %72, label %75, !llvm.loop !422

108:                                              ; preds = %75, %108
  %109 = phi double [ %117, %108 ], [ %82, %75 ]
  %110 = phi i64 [ %116, %108 ], [ %80, %75 ]
  %111 = phi float [ %136, %108 ], [ 0.000000e+00, %75 ]
  %112 = phi float [ %131, %108 ], [ 0.000000e+00, %75 ]
  %113 = phi float [ %126, %108 ], [ 0.000000e+00, %75 ]
  %114 = fcmp fast olt double %78, %109
  %115 = select fast i1 %114, double %109, double %78
  %116 = add nsw i64 %110, 1
  %117 = sitofp i64 %116 to double
  %118 = fcmp fast ogt double %79, %117
  %119 = select fast i1 %118, double %117, double %79
  %120 = fsub fast double %119, %115
  %121 = fptrunc double %120 to float
  %122 = mul nsw i64 %110, 3
  %123 = getelementptr inbounds float, ptr %5, i64 %122
  %124 = load float, ptr %123, align 4, !tbaa !29
  %125 = fmul fast float %124, %121
  %126 = fadd fast float %125, %113
  %127 = add nsw i64 %122, 1
  %128 = getelementptr inbounds float, ptr %5, i64 %127
  %129 = load float, ptr %128, align 4, !tbaa !29
  %130 = fmul fast float %129, %121
  %131 = fadd fast float %130, %112
  %132 = add nsw i64 %122, 2
  %133 = getelementptr inbounds float, ptr %5, i64 %132
  %134 = load float, ptr %133, align 4, !tbaa !29
  %135 = fmul fast float %134, %121
  %136 = fadd fast float %135, %111
  %137 = icmp slt i64 %116, %3
  %138 = select i1 %137, i1 %118, i1 false
  br i1 %138, label %108, label %85, !llvm.loop !423
}

; Function Attrs: nofree nosync nounwind
define internal fastcc void @stretch(ptr noalias nocapture writeonly sret(%struct.Rows) align 8 %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) unnamed_addr #7 {
  %5 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 3
  %6 = load ptr, ptr %5, align 8, !tbaa !13
  %7 = shl nsw i64 %2, 3
  %8 = getelementptr inbounds i64, ptr %6, i64 %7
  %9 = getelementptr inbounds i64, ptr %8, i64 1
  %10 = load i64, ptr %9, align 8, !tbaa !4
  %11 = getelementptr inbounds i64, ptr %8, i64 2
  %12 = load i64, ptr %11, align 8, !tbaa !4
  %13 = getelementptr inbounds i64, ptr %8, i64 3
  %14 = load i64, ptr %13, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 1
  %16 = load i64, ptr %15, align 8, !tbaa !11
  %17 = mul nsw i64 %16, %14
  %18 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 5
  %19 = load ptr, ptr %18, align 8, !tbaa !15
  %20 = load i64, ptr %8, align 8, !tbaa !4
  %21 = getelementptr inbounds float, ptr %19, i64 %20
  %22 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 6
  %23 = load ptr, ptr %22, align 8, !tbaa !16
  %24 = getelementptr inbounds i64, ptr %8, i64 4
  %25 = load i64, ptr %24, align 8, !tbaa !4
  %26 = getelementptr inbounds i32, ptr %23, i64 %25
  %27 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 7
  %28 = load ptr, ptr %27, align 8, !tbaa !17
  %29 = getelementptr inbounds float, ptr %28, i64 %25
  %30 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 8
  %31 = load ptr, ptr %30, align 8, !tbaa !18
  %32 = getelementptr inbounds i64, ptr %8, i64 5
  %33 = load i64, ptr %32, align 8, !tbaa !4
  %34 = getelementptr inbounds float, ptr %31, i64 %33
  %35 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 4
  %36 = load ptr, ptr %35, align 8, !tbaa !14
  %37 = getelementptr inbounds i64, ptr %8, i64 6
  %38 = load i64, ptr %37, align 8, !tbaa !4
  %39 = getelementptr inbounds i64, ptr %36, i64 %38
  %40 = sitofp i64 %3 to double
  %41 = fadd fast double %40, 5.000000e-01
  %42 = sitofp i64 %10 to double
  %43 = load i64, ptr %1, align 8, !tbaa !8
  %44 = sitofp i64 %43 to double
  %45 = fmul fast double %41, %42
  %46 = fdiv fast double %45, %44
  %47 = fadd fast double %46, -5.000000e-01
  %48 = fcmp fast olt double %47, 0.000000e+00
  br i1 %48, label %54, label %49

49:                                               ; preds = %4
  %50 = add nsw i64 %10, -1
  %51 = sitofp i64 %50 to double
  %52 = fcmp fast ogt double %47, %51
  %53 = select fast i1 %52, double %51, double %47
  br label %54

54:                                               ; preds = %4, %49
  %55 = phi fast double [ %53, %49 ], [ 0.000000e+00, %4 ]
  %56 = fptosi double %55 to i64
  %57 = tail call i64 @llvm.smax.i64(i64 %10, i64 2)
  %58 = add nsw i64 %57, -2
  %59 = tail call i64 @llvm.smin.i64(i64 %58, i64 %56)
  %60 = load i64, ptr %39, align 8, !tbaa !4
  %61 = icmp eq i64 %60, %59
  %62 = getelementptr inbounds i64, ptr %39, i64 1
  %63 = load i64, ptr %62, align 8, !tbaa !4
  br i1 %61, label %64, label %67

64:                                               ; preds = %54
  %65 = sub nsw i64 1, %63
  %66 = mul nsw i64 %65, %17
  br label %158

67:                                               ; preds = %54
  %68 = icmp sgt i64 %60, -1
  %69 = add nsw i64 %59, -1
  %70 = icmp eq i64 %60, %69
  %71 = select i1 %68, i1 %70, i1 false
  br i1 %71, label %72, label %75

72:                                               ; preds = %67
  %73 = sub nsw i64 1, %63
  %74 = mul i64 %14, %12
  br label %113

75:                                               ; preds = %67
  %76 = mul i64 %14, %12
  %77 = mul i64 %76, %59
  %78 = getelementptr inbounds float, ptr %21, i64 %77
  %79 = mul nsw i64 %63, %17
  %80 = getelementptr inbounds float, ptr %34, i64 %79
  tail call void @llvm.experimental.noalias.scope.decl(metadata !424)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !427)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !429)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !431)
  %81 = icmp sgt i64 %12, 1
  %82 = select i1 %81, i64 %14, i64 0
  %83 = icmp sgt i64 %14, 0
  br i1 %83, label %84, label %113

84:                                               ; preds = %75
  %85 = icmp sgt i64 %16, 0
  br label %86

86:                                               ; preds = %91, %84
  %87 = phi i64 [ 0, %84 ], [ %92, %91 ]
  br i1 %85, label %88, label %91

88:                                               ; preds = %86
  %89 = mul nsw i64 %87, %16
  %90 = getelementptr float, ptr %78, i64 %87
  br label %94

91:                                               ; preds = %94, %86
  %92 = add nuw nsw i64 %87, 1
  %93 = icmp eq i64 %92, %14
  br i1 %93, label %113, label %86, !llvm.loop !433

94:                                               ; preds = %94, %88
  %95 = phi i64 [ 0, %88 ], [ %111, %94 ]
  %96 = getelementptr inbounds i32, ptr %26, i64 %95
  %97 = load i32, ptr %96, align 4, !tbaa !125, !alias.scope !427, !noalias !434
  %98 = sext i32 %97 to i64
  %99 = mul nsw i64 %14, %98
  %100 = getelementptr float, ptr %90, i64 %99
  %101 = load float, ptr %100, align 4, !tbaa !29, !alias.scope !424, !noalias !435
  %102 = getelementptr inbounds float, ptr %100, i64 %82
  %103 = load float, ptr %102, align 4, !tbaa !29, !alias.scope !424, !noalias !435
  %104 = fsub fast float %103, %101
  %105 = getelementptr inbounds float, ptr %29, i64 %95
  %106 = load float, ptr %105, align 4, !tbaa !29, !alias.scope !429, !noalias !436
  %107 = fmul fast float %104, %106
  %108 = fadd fast float %107, %101
  %109 = add nsw i64 %95, %89
  %110 = getelementptr inbounds float, ptr %80, i64 %109
  store float %108, ptr %110, align 4, !tbaa !29, !alias.scope !431, !noalias !437
  %111 = add nuw nsw i64 %95, 1
  %112 = icmp eq i64 %111, %16
  br i1 %112, label %91, label %94, !llvm.loop !438

113:                                              ; preds = %91, %75, %72
  %114 = phi i64 [ %76, %75 ], [ %74, %72 ], [ %76, %91 ]
  %115 = phi i64 [ %63, %75 ], [ %73, %72 ], [ %63, %91 ]
  %116 = add nsw i64 %59, 1
  %117 = icmp slt i64 %116, %10
  %118 = add nsw i64 %10, -1
  %119 = select i1 %117, i64 %116, i64 %118
  %120 = mul i64 %114, %119
  %121 = getelementptr inbounds float, ptr %21, i64 %120
  %122 = sub nsw i64 1, %115
  %123 = mul nsw i64 %122, %17
  %124 = getelementptr inbounds float, ptr %34, i64 %123
  tail call void @llvm.experimental.noalias.scope.decl(metadata !439)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !442)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !444)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !446)
  %125 = icmp sgt i64 %12, 1
  %126 = select i1 %125, i64 %14, i64 0
  %127 = icmp sgt i64 %14, 0
  br i1 %127, label %128, label %157

128:                                              ; preds = %113
  %129 = icmp sgt i64 %16, 0
  br label %130

130:                                              ; preds = %135, %128
  %131 = phi i64 [ 0, %128 ], [ %136, %135 ]
  br i1 %129, label %132, label %135

132:                                              ; preds = %130
  %133 = mul nsw i64 %131, %16
  %134 = getelementptr float, ptr %121, i64 %131
  br label %138

135:                                              ; preds = %138, %130
  %136 = add nuw nsw i64 %131, 1
  %137 = icmp eq i64 %136, %14
  br i1 %137, label %157, label %130, !llvm.loop !433

138:                                              ; preds = %138, %132
  %139 = phi i64 [ 0, %132 ], [ %155, %138 ]
  %140 = getelementptr inbounds i32, ptr %26, i64 %139
  %141 = load i32, ptr %140, align 4, !tbaa !125, !alias.scope !442, !noalias !448
  %142 = sext i32 %141 to i64
  %143 = mul nsw i64 %14, %142
  %144 = getelementptr float, ptr %134, i64 %143
  %145 = load float, ptr %144, align 4, !tbaa !29, !alias.scope !439, !noalias !449
  %146 = getelementptr inbounds float, ptr %144, i64 %126
  %147 = load float, ptr %146, align 4, !tbaa !29, !alias.scope !439, !noalias !449
  %148 = fsub fast float %147, %145
  %149 = getelementptr inbounds float, ptr %29, i64 %139
  %150 = load float, ptr %149, align 4, !tbaa !29, !alias.scope !444, !noalias !450
  %151 = fmul fast float %148, %150
  %152 = fadd fast float %151, %145
  %153 = add nsw i64 %139, %133
  %154 = getelementptr inbounds float, ptr %124, i64 %153
  store float %152, ptr %154, align 4, !tbaa !29, !alias.scope !446, !noalias !451
  %155 = add nuw nsw i64 %139, 1
  %156 = icmp eq i64 %155, %16
  br i1 %156, label %135, label %138, !llvm.loop !438

157:                                              ; preds = %135, %113
  store i64 %59, ptr %39, align 8, !tbaa !4
  store i64 %115, ptr %62, align 8, !tbaa !4
  br label %158

158:                                              ; preds = %64, %157
  %159 = phi i64 [ %66, %64 ], [ %123, %157 ]
  %160 = phi i64 [ %63, %64 ], [ %115, %157 ]
  %161 = mul nsw i64 %160, %17
  %162 = getelementptr inbounds float, ptr %34, i64 %161
  store ptr %162, ptr %0, align 8, !tbaa !75
  %163 = getelementptr inbounds %struct.Rows, ptr %0, i64 0, i32 1
  %164 = getelementptr inbounds float, ptr %34, i64 %159
  store ptr %164, ptr %163, align 8, !tbaa !77
  %165 = getelementptr inbounds %struct.Rows, ptr %0, i64 0, i32 2
  %166 = sitofp i64 %59 to double
  %167 = fsub fast double %55, %166
  %168 = fptrunc double %167 to float
  store float %168, ptr %165, align 8, !tbaa !78
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @multiply(ptr noalias nocapture noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef readonly %2, float noundef %3, i64 noundef %4, i64 noundef %5) unnamed_addr #6 {
  %7 = icmp slt i64 %4, %5
  br i1 %7, label %9, label %8

8:                                                ; preds = %9, %6
  ret void

9:                                                ; preds = %6, %9
  %10 = phi i64 [ %21, %9 ], [ %4, %6 ]
  %11 = getelementptr inbounds float, ptr %1, i64 %10
  %12 = load float, ptr %11, align 4, !tbaa !29
  %13 = getelementptr inbounds float, ptr %2, i64 %10
  %14 = load float, ptr %13, align 4, !tbaa !29
  %15 = fsub fast float %14, %12
  %16 = fmul fast float %15, %3
  %17 = fadd fast float %16, %12
  %18 = getelementptr inbounds float, ptr %0, i64 %10
  %19 = load float, ptr %18, align 4, !tbaa !29
  %20 = fmul fast float %17, %19
  store float %20, ptr %18, align 4, !tbaa !29
  %21 = add nsw i64 %10, 1
  %22 = icmp eq i64 %21, %5
  br i1 %22, label %8, label %9, !llvm.loop !452
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @add(ptr noalias nocapture noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef readonly %2, float noundef %3, i64 noundef %4, i64 noundef %5) unnamed_addr #6 {
  %7 = icmp slt i64 %4, %5
  br i1 %7, label %9, label %8

8:                                                ; preds = %9, %6
  ret void

9:                                                ; preds = %6, %9
  %10 = phi i64 [ %21, %9 ], [ %4, %6 ]
  %11 = getelementptr inbounds float, ptr %1, i64 %10
  %12 = load float, ptr %11, align 4, !tbaa !29
  %13 = getelementptr inbounds float, ptr %2, i64 %10
  %14 = load float, ptr %13, align 4, !tbaa !29
  %15 = fsub fast float %14, %12
  %16 = fmul fast float %15, %3
  %17 = getelementptr inbounds float, ptr %0, i64 %10
  %18 = load float, ptr %17, align 4, !tbaa !29
  %19 = fadd fast float %18, %12
  %20 = fadd fast float %19, %16
  store float %20, ptr %17, align 4, !tbaa !29
  %21 = add nsw i64 %10, 1
  %22 = icmp eq i64 %21, %5
  br i1 %22, label %8, label %9, !llvm.loop !453
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #8

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.minnum.f32(float, float) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #9

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maxnum.f32(float, float) #9

attributes #0 = { nounwind "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #3 = { nofree nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #4 = { nofree nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite) "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #7 = { nofree nosync nounwind "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #8 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #11 = { nounwind }
attributes #12 = { nobuiltin "no-builtins" }
attributes #13 = { nobuiltin nounwind "no-builtins" }

!llvm.module.flags = !{!0, !1, !2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 0}
!9 = !{!"", !5, i64 0, !5, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !10, i64 48, !10, i64 56, !10, i64 64, !10, i64 72}
!10 = !{!"any pointer", !6, i64 0}
!11 = !{!9, !5, i64 8}
!12 = !{!9, !10, i64 16}
!13 = !{!9, !10, i64 24}
!14 = !{!9, !10, i64 32}
!15 = !{!9, !10, i64 40}
!16 = !{!9, !10, i64 48}
!17 = !{!9, !10, i64 56}
!18 = !{!9, !10, i64 64}
!19 = !{!9, !10, i64 72}
!20 = !{!21}
!21 = distinct !{!21, !22, !"load_8: argument 0"}
!22 = distinct !{!22, !"load_8"}
!23 = !{!24}
!24 = distinct !{!24, !22, !"load_8: argument 1"}
!25 = !{!26}
!26 = distinct !{!26, !22, !"load_8: argument 2"}
!27 = !{!6, !6, i64 0}
!28 = !{!24, !26}
!29 = !{!30, !30, i64 0}
!30 = !{!"float", !6, i64 0}
!31 = !{!21, !24}
!32 = !{!21, !26}
!33 = distinct !{!33, !34, !35}
!34 = !{!"llvm.loop.mustprogress"}
!35 = !{!"llvm.loop.unroll.disable"}
!36 = !{!37}
!37 = distinct !{!37, !38, !"load_source: argument 0"}
!38 = distinct !{!38, !"load_source"}
!39 = distinct !{!39, !34, !35}
!40 = !{!41, !41, i64 0}
!41 = !{!"short", !6, i64 0}
!42 = distinct !{!42, !34, !35}
!43 = distinct !{!43, !34, !35}
!44 = !{!45}
!45 = distinct !{!45, !46, !"lightness: argument 0"}
!46 = distinct !{!46, !"lightness"}
!47 = !{!48}
!48 = distinct !{!48, !46, !"lightness: argument 1"}
!49 = distinct !{!49, !34, !35}
!50 = distinct !{!50, !34, !35}
!51 = distinct !{!51, !34, !35}
!52 = distinct !{!52, !34, !35}
!53 = distinct !{!53, !34, !35}
!54 = !{!55}
!55 = distinct !{!55, !56, !"store_8: argument 0"}
!56 = distinct !{!56, !"store_8"}
!57 = !{!58}
!58 = distinct !{!58, !56, !"store_8: argument 1"}
!59 = distinct !{!59, !34, !35}
!60 = distinct !{!60, !34, !35}
!61 = !{!62}
!62 = distinct !{!62, !63, !"bend: argument 0"}
!63 = distinct !{!63, !"bend"}
!64 = !{!65}
!65 = distinct !{!65, !63, !"bend: argument 1"}
!66 = distinct !{!66, !34, !35}
!67 = distinct !{!67, !34, !35}
!68 = !{!69}
!69 = distinct !{!69, !70, !"to_encoded: argument 0"}
!70 = distinct !{!70, !"to_encoded"}
!71 = !{!72}
!72 = distinct !{!72, !70, !"to_encoded: argument 1"}
!73 = distinct !{!73, !34, !35}
!74 = distinct !{!74, !34, !35}
!75 = !{!76, !10, i64 0}
!76 = !{!"", !10, i64 0, !10, i64 8, !30, i64 16}
!77 = !{!76, !10, i64 8}
!78 = !{!76, !30, i64 16}
!79 = !{ptr @add, ptr @multiply}
!80 = distinct !{!80, !34, !35}
!81 = !{!82}
!82 = distinct !{!82, !83, !"matrix: argument 0"}
!83 = distinct !{!83, !"matrix"}
!84 = !{!85}
!85 = distinct !{!85, !83, !"matrix: argument 1"}
!86 = !{!87}
!87 = distinct !{!87, !83, !"matrix: argument 2"}
!88 = !{!89}
!89 = distinct !{!89, !83, !"matrix: argument 3"}
!90 = !{!82, !85, !87}
!91 = !{!85, !87, !89}
!92 = !{!82, !87, !89}
!93 = !{!82, !85, !89}
!94 = distinct !{!94, !34, !35}
!95 = !{!96}
!96 = distinct !{!96, !97, !"affine: argument 0"}
!97 = distinct !{!97, !"affine"}
!98 = !{!99}
!99 = distinct !{!99, !97, !"affine: argument 1"}
!100 = !{!101}
!101 = distinct !{!101, !97, !"affine: argument 2"}
!102 = !{!99, !101}
!103 = !{!96, !101}
!104 = !{!96, !99}
!105 = !{!96, !99, !101}
!106 = distinct !{!106, !34, !35}
!107 = distinct !{!107, !34, !35}
!108 = !{!109}
!109 = distinct !{!109, !110, !"grade: argument 0"}
!110 = distinct !{!110, !"grade"}
!111 = !{!112}
!112 = distinct !{!112, !110, !"grade: argument 1"}
!113 = !{!114}
!114 = distinct !{!114, !110, !"grade: argument 2"}
!115 = !{!116}
!116 = distinct !{!116, !110, !"grade: argument 3"}
!117 = !{!118}
!118 = distinct !{!118, !110, !"grade: argument 4"}
!119 = !{!120}
!120 = distinct !{!120, !110, !"grade: argument 5"}
!121 = !{!112, !114, !116, !118, !120}
!122 = !{!109, !114, !116, !118, !120}
!123 = !{!109, !112, !116, !118, !120}
!124 = !{!109, !112, !114, !116, !118}
!125 = !{!126, !126, i64 0}
!126 = !{!"int", !6, i64 0}
!127 = !{!109, !112, !114, !116, !120}
!128 = !{!109, !112, !114, !116, !118, !120}
!129 = distinct !{!129, !34, !35}
!130 = !{!109, !112, !114, !118, !120}
!131 = distinct !{!131, !34, !35}
!132 = !{!133}
!133 = distinct !{!133, !134, !"saturate: argument 0"}
!134 = distinct !{!134, !"saturate"}
!135 = !{!136}
!136 = distinct !{!136, !134, !"saturate: argument 1"}
!137 = !{!138}
!138 = distinct !{!138, !134, !"saturate: argument 2"}
!139 = !{!133, !136, !138}
!140 = !{!136, !138}
!141 = !{!133, !138}
!142 = !{!133, !136}
!143 = distinct !{!143, !34, !35}
!144 = !{!145}
!145 = distinct !{!145, !146, !"saturate: argument 0"}
!146 = distinct !{!146, !"saturate"}
!147 = !{!148}
!148 = distinct !{!148, !146, !"saturate: argument 1"}
!149 = !{!150}
!150 = distinct !{!150, !146, !"saturate: argument 2"}
!151 = !{!148, !150}
!152 = !{!145, !150}
!153 = !{!145, !148}
!154 = !{!155}
!155 = distinct !{!155, !156, !"cube: argument 0"}
!156 = distinct !{!156, !"cube"}
!157 = !{!158}
!158 = distinct !{!158, !156, !"cube: argument 1"}
!159 = !{!160}
!160 = distinct !{!160, !156, !"cube: argument 2"}
!161 = !{!162}
!162 = distinct !{!162, !156, !"cube: argument 3"}
!163 = !{!158, !160, !162}
!164 = !{!155, !160, !162}
!165 = !{!155, !158, !162}
!166 = !{!155, !158, !160, !162}
!167 = distinct !{!167, !34, !35}
!168 = !{!155, !158, !160}
!169 = distinct !{!169, !34, !35}
!170 = !{!171}
!171 = distinct !{!171, !172, !"calm: argument 0"}
!172 = distinct !{!172, !"calm"}
!173 = !{!174}
!174 = distinct !{!174, !172, !"calm: argument 1"}
!175 = !{!176}
!176 = distinct !{!176, !172, !"calm: argument 2"}
!177 = !{!174, !176}
!178 = !{!171, !176}
!179 = !{!171, !174}
!180 = !{!171, !174, !176}
!181 = distinct !{!181, !34, !35}
!182 = !{!183}
!183 = distinct !{!183, !184, !"tint: argument 0"}
!184 = distinct !{!184, !"tint"}
!185 = !{!186}
!186 = distinct !{!186, !184, !"tint: argument 1"}
!187 = !{!188}
!188 = distinct !{!188, !184, !"tint: argument 2"}
!189 = !{!186, !188}
!190 = !{!183, !188}
!191 = !{!183, !186}
!192 = !{!183, !186, !188}
!193 = distinct !{!193, !34, !35}
!194 = !{!195}
!195 = distinct !{!195, !196, !"clip: argument 0"}
!196 = distinct !{!196, !"clip"}
!197 = distinct !{!197, !34, !35}
!198 = distinct !{!198, !34, !35}
!199 = !{!200}
!200 = distinct !{!200, !201, !"lay: argument 0"}
!201 = distinct !{!201, !"lay"}
!202 = !{!203}
!203 = distinct !{!203, !201, !"lay: argument 1"}
!204 = !{!205}
!205 = distinct !{!205, !201, !"lay: argument 2"}
!206 = !{!200, !205}
!207 = !{!200, !203}
!208 = !{!203, !205}
!209 = distinct !{!209, !34, !35}
!210 = distinct !{!210, !34, !35}
!211 = distinct !{!211, !34, !35}
!212 = !{!213}
!213 = distinct !{!213, !214, !"refine: argument 0"}
!214 = distinct !{!214, !"refine"}
!215 = !{!216}
!216 = distinct !{!216, !214, !"refine: argument 1"}
!217 = !{!218}
!218 = distinct !{!218, !214, !"refine: argument 2"}
!219 = !{!213, !216}
!220 = !{!216, !218}
!221 = !{!213, !216, !218}
!222 = !{!213, !218}
!223 = distinct !{!223, !34, !35}
!224 = !{i64 0, i64 8, !225, i64 8, i64 8, !225, i64 16, i64 4, !29}
!225 = !{!10, !10, i64 0}
!226 = !{i64 0, i64 8, !225, i64 8, i64 4, !29}
!227 = !{i64 0, i64 4, !29}
!228 = !{!229}
!229 = distinct !{!229, !230, !"grain: argument 0"}
!230 = distinct !{!230, !"grain"}
!231 = distinct !{!231, !34, !35}
!232 = !{!233}
!233 = distinct !{!233, !234, !"paint: argument 0"}
!234 = distinct !{!234, !"paint"}
!235 = !{!236}
!236 = distinct !{!236, !234, !"paint: argument 1"}
!237 = !{!238}
!238 = distinct !{!238, !234, !"paint: argument 2"}
!239 = !{!240}
!240 = distinct !{!240, !234, !"paint: argument 3"}
!241 = !{!242}
!242 = distinct !{!242, !234, !"paint: argument 4"}
!243 = !{!244}
!244 = distinct !{!244, !234, !"paint: argument 5"}
!245 = !{!246}
!246 = distinct !{!246, !234, !"paint: argument 6"}
!247 = !{!233, !236, !238, !242, !244, !246}
!248 = !{!233, !236, !238, !240, !244, !246}
!249 = !{!233, !238, !240, !242, !244, !246}
!250 = !{!233, !236, !238, !240, !242, !246}
!251 = !{!233, !236, !238, !240, !242, !244}
!252 = !{!233, !236, !240, !242, !244, !246}
!253 = !{!236, !238, !240, !242, !244, !246}
!254 = distinct !{!254, !34, !35}
!255 = distinct !{!255, !34, !35}
!256 = !{!257}
!257 = distinct !{!257, !258, !"blend: argument 0"}
!258 = distinct !{!258, !"blend"}
!259 = !{!260}
!260 = distinct !{!260, !258, !"blend: argument 1"}
!261 = !{!262}
!262 = distinct !{!262, !258, !"blend: argument 2"}
!263 = !{!257, !262}
!264 = !{!257, !260}
!265 = !{!260, !262}
!266 = distinct !{!266, !34, !35}
!267 = distinct !{!267, !34, !35}
!268 = distinct !{!268, !34, !35}
!269 = distinct !{!269, !34, !35}
!270 = distinct !{!270, !34, !35}
!271 = distinct !{!271, !34, !35}
!272 = distinct !{!272, !34, !35}
!273 = distinct !{!273, !34, !35}
!274 = distinct !{!274, !34, !35}
!275 = !{!276}
!276 = distinct !{!276, !277, !"load_8: argument 0"}
!277 = distinct !{!277, !"load_8"}
!278 = !{!279}
!279 = distinct !{!279, !277, !"load_8: argument 1"}
!280 = !{!281}
!281 = distinct !{!281, !277, !"load_8: argument 2"}
!282 = !{!279, !281}
!283 = !{!276, !279}
!284 = !{!276, !281}
!285 = !{!286}
!286 = distinct !{!286, !287, !"load_source: argument 0"}
!287 = distinct !{!287, !"load_source"}
!288 = !{!289}
!289 = distinct !{!289, !290, !"lightness: argument 0"}
!290 = distinct !{!290, !"lightness"}
!291 = !{!292}
!292 = distinct !{!292, !290, !"lightness: argument 1"}
!293 = !{!294}
!294 = distinct !{!294, !295, !"store_16: argument 0"}
!295 = distinct !{!295, !"store_16"}
!296 = !{!297}
!297 = distinct !{!297, !295, !"store_16: argument 1"}
!298 = distinct !{!298, !34, !35}
!299 = distinct !{!299, !34, !35}
!300 = !{!301}
!301 = distinct !{!301, !302, !"load_16: argument 0"}
!302 = distinct !{!302, !"load_16"}
!303 = !{!304}
!304 = distinct !{!304, !302, !"load_16: argument 1"}
!305 = !{!306}
!306 = distinct !{!306, !302, !"load_16: argument 2"}
!307 = !{!304, !306}
!308 = !{!301, !304}
!309 = !{!301, !306}
!310 = distinct !{!310, !34, !35}
!311 = !{!312}
!312 = distinct !{!312, !313, !"load_source: argument 0"}
!313 = distinct !{!313, !"load_source"}
!314 = !{!315}
!315 = distinct !{!315, !316, !"lightness: argument 0"}
!316 = distinct !{!316, !"lightness"}
!317 = !{!318}
!318 = distinct !{!318, !316, !"lightness: argument 1"}
!319 = !{!320}
!320 = distinct !{!320, !321, !"store_8: argument 0"}
!321 = distinct !{!321, !"store_8"}
!322 = !{!323}
!323 = distinct !{!323, !321, !"store_8: argument 1"}
!324 = distinct !{!324, !34, !35}
!325 = !{!326}
!326 = distinct !{!326, !327, !"load_16: argument 0"}
!327 = distinct !{!327, !"load_16"}
!328 = !{!329}
!329 = distinct !{!329, !327, !"load_16: argument 1"}
!330 = !{!331}
!331 = distinct !{!331, !327, !"load_16: argument 2"}
!332 = !{!329, !331}
!333 = !{!326, !329}
!334 = !{!326, !331}
!335 = !{!336}
!336 = distinct !{!336, !337, !"load_source: argument 0"}
!337 = distinct !{!337, !"load_source"}
!338 = !{!339}
!339 = distinct !{!339, !340, !"lightness: argument 0"}
!340 = distinct !{!340, !"lightness"}
!341 = !{!342}
!342 = distinct !{!342, !340, !"lightness: argument 1"}
!343 = !{!344}
!344 = distinct !{!344, !345, !"store_16: argument 0"}
!345 = distinct !{!345, !"store_16"}
!346 = !{!347}
!347 = distinct !{!347, !345, !"store_16: argument 1"}
!348 = distinct !{!348, !34, !35}
!349 = distinct !{!349, !34, !35}
!350 = distinct !{!350, !34, !35}
!351 = !{!352}
!352 = distinct !{!352, !353, !"cut_8: argument 0"}
!353 = distinct !{!353, !"cut_8"}
!354 = !{!355}
!355 = distinct !{!355, !353, !"cut_8: argument 1"}
!356 = distinct !{!356, !34, !35}
!357 = distinct !{!357, !34, !35}
!358 = distinct !{!358, !34, !35}
!359 = !{!360}
!360 = distinct !{!360, !361, !"displace: argument 0"}
!361 = distinct !{!361, !"displace"}
!362 = !{!363}
!363 = distinct !{!363, !364, !"gather: argument 0"}
!364 = distinct !{!364, !"gather"}
!365 = !{!366}
!366 = distinct !{!366, !364, !"gather: argument 1"}
!367 = distinct !{!367, !34, !35}
!368 = distinct !{!368, !34, !35}
!369 = distinct !{!369, !34, !35}
!370 = !{!371}
!371 = distinct !{!371, !372, !"displace: argument 0"}
!372 = distinct !{!372, !"displace"}
!373 = !{!374}
!374 = distinct !{!374, !375, !"gather: argument 0"}
!375 = distinct !{!375, !"gather"}
!376 = !{!377}
!377 = distinct !{!377, !375, !"gather: argument 1"}
!378 = distinct !{!378, !34, !35}
!379 = distinct !{!379, !34, !35}
!380 = distinct !{!380, !34, !35}
!381 = distinct !{!381, !34, !35}
!382 = !{!383}
!383 = distinct !{!383, !384, !"cut_16: argument 0"}
!384 = distinct !{!384, !"cut_16"}
!385 = !{!386}
!386 = distinct !{!386, !384, !"cut_16: argument 1"}
!387 = distinct !{!387, !34, !35}
!388 = distinct !{!388, !34, !35}
!389 = distinct !{!389, !34, !35}
!390 = !{!391}
!391 = distinct !{!391, !392, !"displace: argument 0"}
!392 = distinct !{!392, !"displace"}
!393 = !{!394}
!394 = distinct !{!394, !395, !"gather: argument 0"}
!395 = distinct !{!395, !"gather"}
!396 = !{!397}
!397 = distinct !{!397, !395, !"gather: argument 1"}
!398 = distinct !{!398, !34, !35}
!399 = distinct !{!399, !34, !35}
!400 = !{!401}
!401 = distinct !{!401, !402, !"displace: argument 0"}
!402 = distinct !{!402, !"displace"}
!403 = !{!404}
!404 = distinct !{!404, !405, !"gather: argument 0"}
!405 = distinct !{!405, !"gather"}
!406 = !{!407}
!407 = distinct !{!407, !405, !"gather: argument 1"}
!408 = distinct !{!408, !34, !35}
!409 = distinct !{!409, !34, !35}
!410 = distinct !{!410, !34, !35}
!411 = distinct !{!411, !34, !35}
!412 = distinct !{!412, !34, !35}
!413 = distinct !{!413, !34, !35}
!414 = distinct !{!414, !34, !35}
!415 = distinct !{!415, !34, !35}
!416 = distinct !{!416, !34, !35}
!417 = distinct !{!417, !34, !35}
!418 = distinct !{!418, !34, !35}
!419 = distinct !{!419, !34, !35}
!420 = distinct !{!420, !34, !35}
!421 = distinct !{!421, !34, !35}
!422 = distinct !{!422, !34, !35}
!423 = distinct !{!423, !34, !35}
!424 = !{!425}
!425 = distinct !{!425, !426, !"expand: argument 0"}
!426 = distinct !{!426, !"expand"}
!427 = !{!428}
!428 = distinct !{!428, !426, !"expand: argument 1"}
!429 = !{!430}
!430 = distinct !{!430, !426, !"expand: argument 2"}
!431 = !{!432}
!432 = distinct !{!432, !426, !"expand: argument 3"}
!433 = distinct !{!433, !34, !35}
!434 = !{!425, !430, !432}
!435 = !{!428, !430, !432}
!436 = !{!425, !428, !432}
!437 = !{!425, !428, !430}
!438 = distinct !{!438, !34, !35}
!439 = !{!440}
!440 = distinct !{!440, !441, !"expand: argument 0"}
!441 = distinct !{!441, !"expand"}
!442 = !{!443}
!443 = distinct !{!443, !441, !"expand: argument 1"}
!444 = !{!445}
!445 = distinct !{!445, !441, !"expand: argument 2"}
!446 = !{!447}
!447 = distinct !{!447, !441, !"expand: argument 3"}
!448 = !{!440, !445, !447}
!449 = !{!443, !445, !447}
!450 = !{!440, !443, !447}
!451 = !{!440, !443, !445}
!452 = distinct !{!452, !34, !35}
!453 = distinct !{!453, !34, !35}
